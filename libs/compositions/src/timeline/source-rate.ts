import type { Rational } from '@app/media-processing';

/** How many frames of the output pass in one second of a source that is played at `speed`. */
export function sourceRate(frameRate: Rational, speed: number): Rational {
  return speed === 1 ? frameRate : { num: frameRate.num, den: frameRate.den * speed };
}
