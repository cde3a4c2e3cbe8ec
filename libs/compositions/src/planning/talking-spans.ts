import { secondsToFrames, type Rational } from '@app/media-processing';
import type { FrameSpan } from '../timeline/timeline';
import type { PlannedSubtitles } from './plan-material';

/** Shorter pauses are not worth separate segments. */
const MIN_PAUSE_SECONDS = 5;

/** The stretches of the timeline in which subtitles are shown, with the short pauses between them. In order. */
export function talkingSpans(
  subtitles: PlannedSubtitles,
  overlay: Pick<FrameSpan, 'startFrame'>,
  rate: Rational,
): FrameSpan[] {
  const pause = secondsToFrames(MIN_PAUSE_SECONDS, rate);
  const spans: FrameSpan[] = [];
  for (const cue of [...subtitles.cues].sort((a, b) => a.startFrame - b.startFrame)) {
    const startFrame = overlay.startFrame + cue.startFrame;
    const endFrame = overlay.startFrame + cue.endFrame;
    const last = spans.at(-1);
    if (last && startFrame < last.endFrame + pause) {
      spans.splice(-1, 1, { startFrame: last.startFrame, endFrame: Math.max(last.endFrame, endFrame) });
    } else spans.push({ startFrame, endFrame });
  }
  return spans;
}
