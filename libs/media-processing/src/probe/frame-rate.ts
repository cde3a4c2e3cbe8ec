import type { Rational } from '../time/rational';
import { parseRational, toNumber } from '../time/rational';
import type { ProbeStream } from './probe-document';

/** ffmpeg's own assumption for pictures without a rate. */
const ASSUMED_FRAME_RATE: Rational = { num: 25, den: 1 };

/** Faster than any camera whose files people compose; 90000/1 is a container's clock, not a rate. */
const MAX_FRAME_RATE = 1000;

/**
 * The average rate. `r_frame_rate` is the lowest rate whose ticks hit every frame, so an average above it is a
 * mistake of the container (seen: 60 on a 30 fps AVI).
 */
export function averageFrameRate({ avg_frame_rate, r_frame_rate }: ProbeStream): Rational {
  const average = sane(parseRational(avg_frame_rate));
  const base = sane(parseRational(r_frame_rate));
  if (average && base) return toNumber(average) > toNumber(base) ? base : average;
  return average ?? base ?? ASSUMED_FRAME_RATE;
}

/** Less than this share is a container's rounding, or one frame that was lost. */
const IRREGULAR_SHARE = 0.01;

/**
 * Whether the average lies clearly below the rate whose ticks hit every frame. Exactly half of it is a stream of
 * fields, which has two ticks a frame.
 */
export function isVariableRate({ avg_frame_rate, r_frame_rate }: ProbeStream): boolean {
  const average = sane(parseRational(avg_frame_rate));
  const base = sane(parseRational(r_frame_rate));
  if (!average || !base) return false;
  const share = toNumber(average) / toNumber(base);
  return share < 1 - IRREGULAR_SHARE && share !== 0.5;
}

function sane(rate: Rational | null): Rational | null {
  return rate && rate.num > 0 && toNumber(rate) <= MAX_FRAME_RATE ? rate : null;
}
