import type { Rational } from '@app/media-processing';
import type { FrameSpan, TimelineClip } from '../../timeline/timeline';

/** A stretch of the timeline in which a clip shows the frames of its source one after the other. */
export interface Showing extends FrameSpan {
  /** As long as it is to be seen. */
  readonly clip: TimelineClip;
  /** The frame of the source that is shown first, and the out point: see `ClipLayer`. */
  readonly sourceFrame: number;
  readonly sourceEndFrame: number;
  readonly repeatFrame?: number;
}

/** Where the source of a clip ends, in frames of the output rate. */
export interface SourceEnd {
  readonly sourceEndFrame: number;
  readonly frameRate: Rational;
}

/** What fills a slot that is longer than its source: showings in order of time, within the slot of the clip. */
export type Underrun = (clip: TimelineClip, end: SourceEnd) => Showing[];

/** How much the source has to show from the in point on, in frames; at least 1. */
export function sourceLength({ trimStartFrame }: TimelineClip, { sourceEndFrame }: SourceEnd): number {
  return Math.max(1, sourceEndFrame - trimStartFrame);
}
