import { secondsToFrames, type Rational } from '@app/media-processing';
import type { OverlaySpec } from '../spec';
import { textBox, type FrameSize } from './text-box';
import type { TimelineOverlay } from './timeline';

interface Grid extends FrameSize {
  readonly frameRate: Rational;
  readonly totalFrames: number;
}

/** The overlays as spans of frames; what lies beyond the end of the timeline is cut. */
export function placeOverlays(overlays: readonly OverlaySpec[], grid: Grid): TimelineOverlay[] {
  const { frameRate, totalFrames } = grid;
  return overlays
    .map((overlay, index) => ({
      index,
      startFrame: secondsToFrames(overlay.start_time, frameRate),
      endFrame: Math.min(secondsToFrames(overlay.end_time, frameRate), totalFrames),
      box: textBox(overlay, grid),
    }))
    .filter((overlay) => overlay.startFrame < overlay.endFrame);
}
