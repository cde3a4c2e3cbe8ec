import { framesToSeconds, gopFrames, secondsToFrames } from '@app/media-processing';
import type { FrameSpan } from '../timeline/timeline';
import { chunkSecondsOf, usualChunkSeconds, type ChunkedOutput } from './chunk-length';
import { chunkSpan } from './chunk-span';

/**
 * Cuts a run, during which the same things are on screen, into chunks that take a worker about the same time. The first of
 * many is a second: the preview may begin with it. How a run is cut depends on nothing but its length, so that it is
 * found in the cache when it is moved.
 *
 * @param chunkSeconds of how long they are to be instead
 */
export function chunkRun(run: FrameSpan, output: ChunkedOutput, chunkSeconds?: number): FrameSpan[] {
  const gop = gopFrames(output);
  if (chunkSeconds !== undefined) return chunkSpan(run, gop, chunkSeconds);
  const seconds = chunkSecondsOf(
    framesToSeconds(run.endFrame - run.startFrame, output.frameRate),
    usualChunkSeconds(output),
  );
  const chunks = chunkSpan(run, gop, seconds);
  const [first, ...others] = chunks;
  if (first && others.length > 1) return [...splitAt(first, first.startFrame + soonWatched(output)), ...others];
  return chunks.length === 2 && mayBeginAnywhere(output) ? splitAt(run, middleOf(run)) : chunks;
}

/** A second has to be there before a player begins. */
function soonWatched(output: ChunkedOutput): number {
  return mayBeginAnywhere(output) ? secondsToFrames(1, output.frameRate) : gopFrames(output);
}

/** The sizes of HLS, each with chunks of its own, need their keyframes at the same places. */
function mayBeginAnywhere({ format }: ChunkedOutput): boolean {
  return format !== 'hls';
}

/** Of two chunks neither slot is to wait for the other, be it for one more keyframe. */
function middleOf({ startFrame, endFrame }: FrameSpan): number {
  return Math.ceil((startFrame + endFrame) / 2);
}

function splitAt({ startFrame, endFrame }: FrameSpan, frame: number): FrameSpan[] {
  if (frame >= endFrame) return [{ startFrame, endFrame }];
  return [
    { startFrame, endFrame: frame },
    { startFrame: frame, endFrame },
  ];
}
