import { GOP_SECONDS } from '@app/media-processing';
import type { FrameSpan } from '../timeline/timeline';

/**
 * Splits a span into equally long chunks of about `targetSeconds`, in whole GOPs of `gop` frames; the last may differ.
 * A span of up to one and a half targets stays whole; an empty one has no chunks.
 */
export function chunkSpan({ startFrame, endFrame }: FrameSpan, gop: number, targetSeconds: number): FrameSpan[] {
  const frames = endFrame - startFrame;
  if (frames === 0) return [];
  const targetFrames = (targetSeconds / GOP_SECONDS) * gop;
  const count = Math.max(1, Math.round(frames / targetFrames));
  const size = Math.ceil(frames / count / gop) * gop;
  return Array.from({ length: Math.ceil(frames / size) }, (_, index) => ({
    startFrame: startFrame + index * size,
    endFrame: Math.min(startFrame + (index + 1) * size, endFrame),
  }));
}
