import type { FrameSpan } from '../timeline/timeline';

/** What lies between frames in rising order, one span after the other. */
export function spansBetween(cuts: readonly number[]): FrameSpan[] {
  return cuts.slice(1).map((endFrame, index) => ({ startFrame: cuts[index] ?? 0, endFrame }));
}
