import { secondsToFrames, type Rational } from '@app/media-processing';
import { DEFAULTS } from '../spec';
import type { Problem } from './problem';
import { sourceRate } from './source-rate';

interface Trims {
  readonly trim_start?: number | null;
  readonly trim_end?: number | null;
  readonly speed?: number | null;
}

/** Problems with the in and out points of a source. */
export function trimProblems(trims: Trims, path: string, frameRate: Rational): Problem[] {
  const { trim_start, trim_end } = trims;
  const trimStart = trim_start ?? 0;
  if (typeof trim_end !== 'number') return [];
  if (trim_end <= trimStart) {
    return [{ path: `${path}.trim_end`, message: `trim_end must be greater than trim_start (${trimStart}).` }];
  }
  const rate = sourceRate(frameRate, trims.speed ?? DEFAULTS.speed);
  if (secondsToFrames(trim_end, rate) > secondsToFrames(trimStart, rate)) return [];
  const message = 'trim_end is less than one frame after trim_start; it must be at least one frame later.';
  return [{ path: `${path}.trim_end`, message }];
}
