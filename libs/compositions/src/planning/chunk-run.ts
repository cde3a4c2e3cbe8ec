import { framesToSeconds, gopFrames, secondsToFrames } from '@app/media-processing';
import type { FrameSpan } from '../timeline/timeline';
import { chunkSecondsOf, gopsOfChunks, usualChunkSeconds, type ChunkedOutput } from './chunk-length';
import { chunkSpan } from './chunk-span';
import { spansBetween } from './spans-between';

/** The clip that is shown throughout a run. */
export interface ChunkedClip {
  /** The frame of the timeline at which its source would begin, were nothing of that cut off. */
  readonly sourceStartFrame: number;
  /** How long it is shown in all. */
  readonly frames: number;
}

interface ChunkWish {
  /** Absent: there is none, and chunks are counted from the beginning of the run. */
  readonly clip?: ChunkedClip | undefined;
  /** Of how long they are to be instead. */
  readonly chunkSeconds?: number | undefined;
}

/**
 * Cuts a run, during which the same things are on screen, into chunks that take a worker about the same time. The first of
 * many is a second: the preview may begin with it. Those that follow begin at the same frames of the clip's source wherever
 * that is trimmed, covered or moved: the cache is then missed where it is cut anew, and not from there on.
 */
export function chunkRun(
  run: FrameSpan,
  output: ChunkedOutput,
  { clip = byItself(run), chunkSeconds }: ChunkWish = {},
): FrameSpan[] {
  const gop = gopFrames(output);
  if (chunkSeconds !== undefined) return chunkSpan(run, gop, chunkSeconds);
  const usual = usualChunkSeconds(output);
  const secondsOf = (frames: number): number => framesToSeconds(frames, output.frameRate);
  const chunks = chunkSpan(run, gop, chunkSecondsOf(secondsOf(lengthOf(run)), usual));
  // Its sizes, each with chunks of its own, need their keyframes at the same places.
  if (output.format === 'hls') return soonWatched(chunks, gop);
  if (chunks.length < 2) return chunks;
  const cuts =
    chunks.length === 2 ? [] : cutsAlong(clip, run, { gop, gops: gopsOfChunks(secondsOf(clip.frames), usual) });
  // Of two chunks neither slot is to wait for the other, be it for one more keyframe.
  const soon = cuts.length === 0 ? middleOf(run) : run.startFrame + secondsToFrames(1, output.frameRate);
  return spansBetween([run.startFrame, soon, ...cuts, run.endFrame]);
}

function byItself(run: FrameSpan): ChunkedClip {
  return { sourceStartFrame: run.startFrame, frames: lengthOf(run) };
}

interface Grid {
  /** In frames. */
  readonly gop: number;
  /** Of a chunk. */
  readonly gops: number;
}

/** Where a run is cut if its clip is cut from the beginning of its source on, but for what is less than a GOP from an end. */
function cutsAlong({ sourceStartFrame }: ChunkedClip, run: FrameSpan, { gop, gops }: Grid): number[] {
  const size = gops * gop;
  const first = sourceStartFrame + Math.ceil((run.startFrame + gop - sourceStartFrame) / size) * size;
  const count = Math.floor((run.endFrame - gop - first) / size) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + index * size);
}

function soonWatched([first, ...others]: readonly FrameSpan[], gop: number): FrameSpan[] {
  if (!first) return [];
  const { startFrame, endFrame } = first;
  const isCut = others.length > 1 && startFrame + gop < endFrame;
  return [...(isCut ? spansBetween([startFrame, startFrame + gop, endFrame]) : [first]), ...others];
}

function lengthOf({ startFrame, endFrame }: FrameSpan): number {
  return endFrame - startFrame;
}

function middleOf({ startFrame, endFrame }: FrameSpan): number {
  return Math.ceil((startFrame + endFrame) / 2);
}
