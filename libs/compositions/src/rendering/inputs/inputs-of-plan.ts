import type { AudioMix, ClipLayer, Layer, RasterLayer, Segment } from '@app/media-processing';

/** The ids of what a step reads. */
export interface NeededInputs {
  readonly sourceIds: readonly string[];
  readonly rasterIds: readonly string[];
  readonly lutIds: readonly string[];
  readonly scriptIds: readonly string[];
}

export function inputsOfSegment(segment: Segment): NeededInputs {
  const layers = segment.kind === 'encode' ? segment.layers.flatMap(withSides) : [];
  const copied = segment.kind === 'copy' ? [segment.sourceId] : [];
  return {
    sourceIds: [...new Set([...copied, ...layers.flatMap((layer) => (layer.kind === 'clip' ? layer.sourceId : []))])],
    rasterIds: [...new Set(layers.flatMap((layer) => (layer.kind === 'raster' ? rastersOf(layer) : [])))],
    lutIds: [...new Set(layers.flatMap((layer) => (layer.kind === 'clip' ? lutsOf(layer) : [])))],
    scriptIds: [...new Set(layers.flatMap((layer) => (layer.kind === 'subtitles' ? layer.scriptId : [])))],
  };
}

function withSides(layer: Layer): readonly Layer[] {
  return layer.kind === 'transition' ? [...layer.from, ...layer.to] : [layer];
}

function rastersOf({ rasterId, animation }: RasterLayer): string[] {
  return [animation?.strip?.rasterId ?? rasterId];
}

function lutsOf({ filters = [] }: ClipLayer): string[] {
  return filters.flatMap((filter) => (filter.type === 'lut' ? filter.lutId : []));
}

export function inputsOfMix(mix: AudioMix): NeededInputs {
  const pieces = mix.tracks.flatMap((track) => track.pieces);
  return { sourceIds: [...new Set(pieces.map((piece) => piece.sourceId))], rasterIds: [], lutIds: [], scriptIds: [] };
}
