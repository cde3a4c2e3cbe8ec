import type { AmountFilter } from '@app/media-processing';
import { DEFAULTS, FILTER_AMOUNTS, type FilterSpec } from '../spec';
import type { TimelineFilter } from './timeline';

export function isAmountFilter(type: FilterSpec['type']): type is AmountFilter['type'] {
  return type in FILTER_AMOUNTS;
}

/**
 * A filter without problems (`filterProblems`), with defaults filled in.
 *
 * @param path where the request has it: `clips.0.filters.1`
 */
export function filterOf(filter: FilterSpec, path: string): TimelineFilter {
  const { type } = filter;
  if (isAmountFilter(type)) return { type, amount: filter.amount ?? 0 };
  switch (type) {
    case 'grayscale':
    case 'sepia':
      return { type };
    case 'chroma_key':
      return {
        type,
        colour: filter.color ?? DEFAULTS.keyColor,
        similarity: filter.similarity ?? DEFAULTS.keySimilarity,
        blend: filter.blend ?? DEFAULTS.keyBlend,
      };
    case 'lut':
      return { type, field: path, url: filter.url ?? '', intensity: filter.intensity ?? DEFAULTS.lutIntensity };
  }
}
