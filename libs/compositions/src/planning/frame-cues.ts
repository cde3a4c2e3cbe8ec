import { secondsToFrames, type FramedCue, type Rational, type TypesetCue } from '@app/media-processing';
import type { FrameSpan } from '../timeline/timeline';

/**
 * Subtitle cues as spans of frames, counted from the overlay's first frame: each lasts at least one frame, and none
 * outlasts the overlay.
 */
export function frameCues(
  cues: readonly TypesetCue[],
  { startFrame, endFrame }: FrameSpan,
  rate: Rational,
): FramedCue[] {
  const frames = endFrame - startFrame;
  return cues
    .map((cue) => {
      const first = secondsToFrames(cue.startMs / 1000, rate);
      const end = Math.max(first + 1, secondsToFrames(cue.endMs / 1000, rate));
      return { cue, startFrame: first, endFrame: Math.min(end, frames) };
    })
    .filter((framed) => framed.startFrame < framed.endFrame);
}
