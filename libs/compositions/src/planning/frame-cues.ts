import { secondsToFrames, type FramedCue, type Rational, type TypesetCue } from '@app/media-processing';
import type { FrameSpan } from '../timeline/timeline';

/**
 * The cues of subtitles on the frames that they are shown in, counted from the overlay's first: every one of them for a
 * frame at least, and none when the overlay has ended.
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
