import { secondsToFrames, type Rational } from '@app/media-processing';
import { DEFAULTS, type OverlaySpec } from '../spec';
import type { TimelineOverlay } from './timeline';

interface Grid {
  readonly frameRate: Rational;
  readonly totalFrames: number;
}

/** The overlays as spans of frames; what lies beyond the end of the timeline is cut. */
export function placeOverlays(overlays: readonly OverlaySpec[], { frameRate, totalFrames }: Grid): TimelineOverlay[] {
  return overlays
    .map((overlay, index) => ({
      index,
      startFrame: secondsToFrames(overlay.start_time, frameRate),
      endFrame: Math.min(secondsToFrames(overlay.end_time, frameRate), totalFrames),
      box: {
        text: overlay.text,
        position: overlay.position,
        fontSize: overlay.font_size ?? DEFAULTS.fontSize,
        colour: overlay.font_color ?? DEFAULTS.fontColor,
      },
    }))
    .filter((overlay) => overlay.startFrame < overlay.endFrame);
}
