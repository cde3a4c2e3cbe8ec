import type { Rational } from '@app/media-processing';

/** Frames of the output per second of a source that is played at `speed`. */
export function sourceRate(frameRate: Rational, speed: number): Rational {
  return speed === 1 ? frameRate : { num: frameRate.num, den: frameRate.den * speed };
}
