import type { Rational } from './rational';

const MIN_TIMESCALE = 10_000;

/**
 * Ticks per second of an MP4 track in which every frame of the rate has the same whole number of ticks:
 * 30 -> 30000 (1000 a frame), 30000/1001 -> 30000 (1001 a frame).
 */
export function timescale(rate: Rational): number {
  return rate.num * ticksPerUnit(rate);
}

/** Length of one frame in ticks of `timescale(rate)`. */
export function frameTicks(rate: Rational): number {
  return rate.den * ticksPerUnit(rate);
}

/** Small rates are made finer: some players round to the timescale. */
function ticksPerUnit({ num }: Rational): number {
  return num < MIN_TIMESCALE ? 1000 : 1;
}
