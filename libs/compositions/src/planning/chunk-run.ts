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
  const isSlowStart = run.startFrame === 0 && chunkSeconds === undefined && lengthOf(run) > usual;
  const parts = isSlowStart ? splitAt(run, Math.floor(usual / GOP_SECONDS) * gop) : [run];
  return parts.flatMap((part) => chunkSpan(part, gop, lengthOf(part)));
}

/** The preview begins with the first chunk: it is not one of the long ones. */
function splitAt({ startFrame, endFrame }: FrameSpan, frame: number): FrameSpan[] {
  return [
    { startFrame, endFrame: frame },
    { startFrame: frame, endFrame },
  ];
}
