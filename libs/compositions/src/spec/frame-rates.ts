import type { Rational } from '@app/media-processing';

/** Frames per second as a client writes them. */
export const OUTPUT_FPS = [23.976, 24, 25, 29.97, 30, 48, 50, 59.94, 60] as const;
export type OutputFps = (typeof OUTPUT_FPS)[number];

/** Their exact values: broadcast rates are fractions over 1001, not the decimals they are known by. */
export const FRAME_RATES: Readonly<Record<OutputFps, Rational>> = {
  23.976: { num: 24_000, den: 1001 },
  24: { num: 24, den: 1 },
  25: { num: 25, den: 1 },
  29.97: { num: 30_000, den: 1001 },
  30: { num: 30, den: 1 },
  48: { num: 48, den: 1 },
  50: { num: 50, den: 1 },
  59.94: { num: 60_000, den: 1001 },
  60: { num: 60, den: 1 },
};
