import type { FrameSpan } from '../../timeline/timeline';

/** A slot cut into repetitions of `length` frames; the last one may be shorter. */
export function repetitions({ startFrame, endFrame }: FrameSpan, length: number): FrameSpan[] {
  return Array.from({ length: Math.ceil((endFrame - startFrame) / length) }, (_, index) => {
    const from = startFrame + index * length;
    return { startFrame: from, endFrame: Math.min(from + length, endFrame) };
  });
}
