import type { AmountFilter, ClipFilter } from '@app/media-processing';
import { DEFAULTS, FILTER_AMOUNTS, type FilterSpec } from '../spec';

export function isAmountFilter(type: ClipFilter['type']): type is AmountFilter['type'] {
  return type in FILTER_AMOUNTS;
}

/** A filter that `filterProblems` finds nothing wrong with, every default filled in. */
export function filterOf({ type, amount, color, similarity, blend }: FilterSpec): ClipFilter {
  if (isAmountFilter(type)) return { type, amount: amount ?? 0 };
  if (type !== 'chroma_key') return { type };
  return {
    type,
    colour: color ?? DEFAULTS.keyColor,
    similarity: similarity ?? DEFAULTS.keySimilarity,
    blend: blend ?? DEFAULTS.keyBlend,
  };
}
