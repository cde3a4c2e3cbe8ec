import type { FrameSpan } from '../timeline/timeline';

/** The clip that is shown throughout a run. */
export interface ChunkedClip {
  /** The frame of the timeline at which its source would start if it were not trimmed. */
  readonly sourceStartFrame: number;
  /** How long it is shown in all. */
  readonly frames: number;
}

interface Grid {
  /** In frames. */
  readonly gop: number;
  /** Of a chunk. */
  readonly gops: number;
}

/** Where to cut a run, on the grid of its clip's source, except for cuts less than a GOP from either end. */
export function cutsAlong({ sourceStartFrame }: ChunkedClip, run: FrameSpan, { gop, gops }: Grid): number[] {
  const size = gops * gop;
  const first = sourceStartFrame + Math.ceil((run.startFrame + gop - sourceStartFrame) / size) * size;
  const count = Math.floor((run.endFrame - gop - first) / size) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + index * size);
}
