import { framesToSeconds, gopFrames, GOP_SECONDS } from '@app/media-processing';
import type { FrameSpan } from '../timeline/timeline';
import { chunkSecondsOf, usualChunkSeconds, type ChunkedOutput } from './chunk-length';
import { chunkSpan } from './chunk-span';

/**
 * Cuts a run, during which the same things are on screen, into chunks that take a worker about the same time.
 *
 * @param chunkSeconds of how long they are to be instead
 */
export function chunkRun(run: FrameSpan, output: ChunkedOutput, chunkSeconds?: number): FrameSpan[] {
  const gop = gopFrames(output);
  const usual = usualChunkSeconds(output);
  const lengthOf = ({ startFrame, endFrame }: FrameSpan): number =>
    chunkSeconds ?? chunkSecondsOf(framesToSeconds(endFrame - startFrame, output.frameRate), usual);
  const isUsual = chunkSeconds === undefined;
  const isSlowStart = isUsual && run.startFrame === 0 && lengthOf(run) > usual;
  // The preview begins with the first chunk: it is not one of the long ones.
  const parts = isSlowStart ? splitAt(run, Math.floor(usual / GOP_SECONDS) * gop) : [run];
  return parts.flatMap((part) => {
    const chunks = chunkSpan(part, gop, lengthOf(part));
    return isUsual && chunks.length === 2 && mayBeginAnywhere(output) ? splitAt(part, middleOf(part)) : chunks;
  });
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
  return [
    { startFrame, endFrame: frame },
    { startFrame: frame, endFrame },
  ];
}
