import type { Segment } from '@app/media-processing';

export interface SegmentFrames {
  /** Of the segment in its plan. */
  readonly index: number;
  /** Counted from the segment's first. */
  readonly frames: readonly number[];
}

/** Which segment holds each of some frames of the timeline, given in ascending order. */
export function framesBySegment(segments: readonly Segment[], frames: readonly number[]): SegmentFrames[] {
  return segments
    .map(({ startFrame, frames: length }, index) => ({
      index,
      frames: frames.map((frame) => frame - startFrame).filter((frame) => frame >= 0 && frame < length),
    }))
    .filter((found) => found.frames.length > 0);
}
