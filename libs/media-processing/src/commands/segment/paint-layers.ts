import type { Layer } from '../../segments/segment';
import { finalLabel, type FilterChain } from '../filter-graph';
import type { InputList } from '../input-list';
import { compileClipLayer } from './clip-layer';
import { compileColourLayer } from './colour-layer';
import type { CompiledLayer, LayerContext } from './compiled-layer';
import { compileRasterLayer } from './raster-layer';
import { compileSubtitlesLayer } from './subtitles-layer';
import { paintTransition } from './transition-layer';

export interface Painting {
  readonly layers: readonly Layer[];
  readonly context: Omit<LayerContext, 'isBase' | 'name'>;
  /** Receives the files that the layers read. */
  readonly inputList: InputList;
  /** Prefix of the labels; absent: none. */
  readonly name?: string;
}

interface PaintedLayer extends Pick<CompiledLayer, 'x' | 'y' | 'enable'> {
  readonly chains: readonly FilterChain[];
}

/** Paints layers over each other, in order, the first at the bottom. The last chain is the result. */
export function paintLayers({ layers, name: prefix = '', ...painting }: Painting): FilterChain[] {
  const chains: FilterChain[] = [];
  for (const [index, layer] of layers.entries()) {
    const below = chains.at(-1);
    const name = `${prefix}layer${index}`;
    const painted = paintLayer(layer, { ...painting.context, isBase: !below, name }, painting);
    chains.push(...painted.chains);
    if (below) {
      const from = [below.to, finalLabel(painted.chains)];
      chains.push({ from, filters: [overlay(painted)], to: `${prefix}picture${index}` });
    }
  }
  return chains;
}

function paintLayer(layer: Layer, context: LayerContext, painting: Omit<Painting, 'layers'>): PaintedLayer {
  if (layer.kind === 'transition') {
    const chains = paintTransition(layer, context, (layers, name) => paintLayers({ ...painting, layers, name }));
    return { chains, x: 0, y: 0 };
  }
  const { input, filters, ...place } = compileLayer(layer, context);
  return { chains: [{ from: input ? [painting.inputList.add(input)] : [], filters, to: context.name }], ...place };
}

function overlay({ x, y, enable }: PaintedLayer): string {
  const stands = typeof x === 'number' && typeof y === 'number';
  const timed = enable === undefined ? '' : `:enable=${quote(enable)}`;
  return `overlay=x=${quote(x)}:y=${quote(y)}:eval=${stands ? 'init' : 'frame'}:format=yuv420${timed}`;
}

function quote(option: number | string): number | string {
  return typeof option === 'number' ? option : `'${option}'`;
}

function compileLayer(layer: Exclude<Layer, { kind: 'transition' }>, context: LayerContext): CompiledLayer {
  switch (layer.kind) {
    case 'clip':
      return compileClipLayer(layer, context);
    case 'raster':
      return compileRasterLayer(layer, context);
    case 'subtitles':
      return compileSubtitlesLayer(layer, context);
    case 'colour':
      return compileColourLayer(layer, context);
  }
}
