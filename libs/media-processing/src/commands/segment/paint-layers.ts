import type { Layer } from '../../segments/segment';
import type { FilterChain } from '../filter-graph';
import type { InputList } from '../input-list';
import { compileClipLayer } from './clip-layer';
import { compileColourLayer } from './colour-layer';
import type { CompiledLayer, LayerContext } from './compiled-layer';
import { compileRasterLayer } from './raster-layer';

export interface Painting {
  readonly layers: readonly Layer[];
  readonly context: Omit<LayerContext, 'isBase' | 'name'>;
  /** Receives the files that the layers read. */
  readonly inputList: InputList;
}

/** Paints layers over each other, in order, the first at the bottom. The last chain leads to the finished picture. */
export function paintLayers({ layers, context, inputList }: Painting): FilterChain[] {
  const chains: FilterChain[] = [];
  for (const [index, layer] of layers.entries()) {
    const below = chains.at(-1);
    const name = `layer${index}`;
    const { input, filters, x, y } = compileLayer(layer, { ...context, isBase: !below, name });
    const painted = { from: input ? [inputList.add(input)] : [], filters, to: name };
    chains.push(painted);
    if (below) chains.push({ from: [below.to, painted.to], filters: [overlayAt(x, y)], to: `picture${index}` });
  }
  return chains;
}

function overlayAt(x: number | string, y: number | string): string {
  const stands = typeof x === 'number' && typeof y === 'number';
  return `overlay=x=${quote(x)}:y=${quote(y)}:eval=${stands ? 'init' : 'frame'}:format=yuv420`;
}

function quote(coordinate: number | string): number | string {
  return typeof coordinate === 'number' ? coordinate : `'${coordinate}'`;
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
