import type { FrameSpan } from '../timeline/timeline';

/** The spans between frames given in ascending order. */
export function spansBetween(cuts: readonly number[]): FrameSpan[] {
  return cuts.slice(1).map((endFrame, index) => ({ startFrame: cuts[index] ?? 0, endFrame }));
}
