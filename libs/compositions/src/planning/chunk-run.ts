import { framesToSeconds, gopFrames, secondsToFrames } from '@app/media-processing';
import type { FrameSpan } from '../timeline/timeline';
import { chunkHlsRun } from './chunk-hls-run';
import { chunkSecondsOf, gopsOfChunks, MAX_CHUNK_SECONDS, usualChunkSeconds, type ChunkedOutput } from './chunk-length';
import { chunkSpan } from './chunk-span';
import { cutsAlong, type ChunkedClip } from './cuts-along';
import { spansBetween } from './spans-between';

interface ChunkWish {
  /** Absent: there is none, and chunks are counted from the beginning of the run. */
  readonly clip?: ChunkedClip | undefined;
  /** Of how long they are to be instead. */
  readonly chunkSeconds?: number | undefined;
}

/**
 * Cuts a run, during which the same things are on screen, into chunks that take a worker about the same time. If there
 * are many, the first is a second long, for the preview to start quickly. The others start at the same frames of the
 * clip's source however that is trimmed, covered or moved: an edit then misses the cache only near the new cut, and not
 * for everything after it.
 */
export function chunkRun(
  run: FrameSpan,
  output: ChunkedOutput,
  { clip = byItself(run), chunkSeconds }: ChunkWish = {},
): FrameSpan[] {
  const gop = gopFrames(output);
  const usual = chunkSeconds ?? usualChunkSeconds(output);
  const secondsOf = (frames: number): number => framesToSeconds(frames, output.frameRate);
  const runSeconds = chunkSeconds ?? chunkSecondsOf(secondsOf(lengthOf(run)), usual);
  const gops = gopsOfChunks(secondsOf(clip.frames), usual);
  if (output.format === 'hls') {
    const longRun = secondsToFrames(MAX_CHUNK_SECONDS, output.frameRate);
    return chunkHlsRun(run, { clip, gop, gops, chunkSeconds: runSeconds, longRun });
  }
  const chunks = chunkSpan(run, gop, runSeconds);
  if (chunkSeconds !== undefined || chunks.length < 2) return chunks;
  const cuts = chunks.length === 2 ? [] : cutsAlong(clip, run, { gop, gops });
  // With two chunks, they should be equally long, even if that costs another keyframe.
  const soon = cuts.length === 0 ? middleOf(run) : run.startFrame + secondsToFrames(1, output.frameRate);
  return spansBetween([run.startFrame, soon, ...cuts, run.endFrame]);
}

function byItself(run: FrameSpan): ChunkedClip {
  return { sourceStartFrame: run.startFrame, frames: lengthOf(run) };
}

function lengthOf({ startFrame, endFrame }: FrameSpan): number {
  return endFrame - startFrame;
}

function middleOf({ startFrame, endFrame }: FrameSpan): number {
  return Math.ceil((startFrame + endFrame) / 2);
}
