import { framesToSeconds, gopFrames, GOP_SECONDS } from '@app/media-processing';
import type { FrameSpan } from '../timeline/timeline';
import { chunkSecondsOf, firstChunkSeconds, usualChunkSeconds, type ChunkedOutput } from './chunk-length';
import { chunkSpan } from './chunk-span';

/**
 * Cuts a run, during which the same things are on screen, into chunks that take a worker about the same time.
 *
 * @param chunkSeconds of how long they are to be instead
 */
export function chunkRun(run: FrameSpan, output: ChunkedOutput, chunkSeconds?: number): FrameSpan[] {
  const gop = gopFrames(output);
  if (chunkSeconds !== undefined) return chunkSpan(run, gop, chunkSeconds);
  const usual = usualChunkSeconds(output);
  const first = firstChunkSeconds(output);
  if (run.startFrame > 0 || lengthOf(run, output, usual) <= first) return chunksOf(run, output, usual);
  const [start, rest] = splitAt(run, Math.floor(first / GOP_SECONDS) * gop);
  return [...chunksOf(start, output, first), ...chunksOf(rest, output, usual)];
}

function lengthOf({ startFrame, endFrame }: FrameSpan, { frameRate }: ChunkedOutput, usual: number): number {
  return chunkSecondsOf(framesToSeconds(endFrame - startFrame, frameRate), usual);
}

function chunksOf(run: FrameSpan, output: ChunkedOutput, usual: number): FrameSpan[] {
  const chunks = chunkSpan(run, gopFrames(output), lengthOf(run, output, usual));
  return chunks.length === 2 && mayBeginAnywhere(output) ? splitAt(run, middleOf(run)) : chunks;
}

/** The sizes of HLS, each with chunks of its own, need their keyframes at the same places. */
function mayBeginAnywhere({ format }: ChunkedOutput): boolean {
  return format !== 'hls';
}

/** Of two chunks neither slot is to wait for the other, be it for one more keyframe. */
function middleOf({ startFrame, endFrame }: FrameSpan): number {
  return Math.ceil((startFrame + endFrame) / 2);
}

function splitAt({ startFrame, endFrame }: FrameSpan, frame: number): [FrameSpan, FrameSpan] {
  return [
    { startFrame, endFrame: frame },
    { startFrame: frame, endFrame },
  ];
}
