import type { Rational } from './rational';

/** Sample rate of everything Reelwright mixes, in Hz. */
export const SAMPLE_RATE = 48_000;

/** The frame nearest to a time. `seconds` >= 0; `rate` is frames per second. */
export function secondsToFrames(seconds: number, rate: Rational): number {
  return Math.round((seconds * rate.num) / rate.den);
}

/** The time at which a frame begins, in seconds. */
export function framesToSeconds(frames: number, rate: Rational): number {
  return (frames * rate.den) / rate.num;
}

/** The 48 kHz sample nearest to the beginning of a frame. Positions are rounded, never lengths, so nothing drifts. */
export function framesToSamples(frames: number, rate: Rational): number {
  return Math.round((frames * rate.den * SAMPLE_RATE) / rate.num);
}

/** How long 48 kHz samples last, to the nearest microsecond. */
export function samplesToUs(samples: number): number {
  return Math.round((samples / SAMPLE_RATE) * 1_000_000);
}

/** The number of 48 kHz samples nearest to a length of time. `seconds` >= 0. */
export function secondsToSamples(seconds: number): number {
  return Math.round(seconds * SAMPLE_RATE);
}
