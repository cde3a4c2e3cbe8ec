import type { AmountFilter } from '@app/media-processing';

interface Amounts {
  readonly min: number;
  readonly max: number;
}

/** The filters that take an amount, and which. */
export const FILTER_AMOUNTS: Readonly<Record<AmountFilter['type'], Amounts>> = {
  blur: { min: 0, max: 100 },
  brightness: { min: -1, max: 1 },
  contrast: { min: 0, max: 4 },
  saturation: { min: 0, max: 4 },
  gamma: { min: 0.1, max: 10 },
};
