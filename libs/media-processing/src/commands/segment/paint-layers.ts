import type { Layer } from '../../segments/segment';
import type { FilterChain } from '../filter-graph';
import { compileClipLayer } from './clip-layer';
import { compileColourLayer } from './colour-layer';
import type { CompiledLayer, LayerContext } from './compiled-layer';
import { compileRasterLayer } from './raster-layer';

export interface PaintedLayers {
  readonly inputArgs: readonly (readonly string[])[];
  readonly chains: readonly FilterChain[];
  /** Label of the finished picture. */
  readonly output: string;
}

/** Paints layers over each other, in order, the first at the bottom. */
export function paintLayers(layers: readonly Layer[], context: Omit<LayerContext, 'isBase'>): PaintedLayers {
  const inputArgs: (readonly string[])[] = [];
  const chains: FilterChain[] = [];
  let inputCount = 0;
  let picture = '';
  for (const [index, layer] of layers.entries()) {
    const isBase = index === 0;
    const { input, filters, x, y } = compileLayer(layer, { ...context, isBase });
    const label = `layer${index}`;
    chains.push({ from: input ? [`${inputCount}:${input.streamIndex}`] : [], filters, to: label });
    if (input) {
      inputArgs.push(...input.args);
      inputCount += 1;
    }
    if (isBase) {
      picture = label;
      continue;
    }
    const painted = `picture${index}`;
    chains.push({ from: [picture, label], filters: [`overlay=x=${x}:y=${y}:eval=init:format=yuv420`], to: painted });
    picture = painted;
  }
  return { inputArgs, chains, output: picture };
}

function compileLayer(layer: Layer, context: LayerContext): CompiledLayer {
  switch (layer.kind) {
    case 'clip':
      return compileClipLayer(layer, context);
    case 'raster':
      return compileRasterLayer(layer, context);
    case 'colour':
      return compileColourLayer(layer, context);
  }
}
