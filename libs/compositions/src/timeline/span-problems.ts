import { framesToSeconds, secondsToFrames, type Rational } from '@app/media-processing';
import type { Problem } from './problem';

interface Span {
  readonly start_time: number;
  readonly end_time: number;
}

/** Problems of a span of the timeline: it must last at least a frame. */
export function spanProblems({ start_time: start, end_time: end }: Span, path: string, frameRate: Rational): Problem[] {
  if (end <= start) {
    return [{ path: `${path}.end_time`, message: `end_time must be greater than start_time (${start}).` }];
  }
  if (secondsToFrames(end, frameRate) > secondsToFrames(start, frameRate)) return [];
  const frame = framesToSeconds(1, frameRate).toFixed(4);
  return [
    {
      path: `${path}.end_time`,
      message: `end_time is less than one frame (${frame} s) after start_time; it must be at least one frame later.`,
    },
  ];
}
