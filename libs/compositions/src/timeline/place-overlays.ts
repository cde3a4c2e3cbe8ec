import { secondsToFrames, type Rational } from '@app/media-processing';
import type { OverlaySpec } from '../spec';
import { imageBox } from './image-box';
import { fontUrlOf } from './font-url';
import { placeAnimation } from './place-animation';
import { subtitleLook } from './subtitle-look';
import { textBox, type FrameSize } from './text-box';
import type { TimelineOverlay } from './timeline';

interface Grid extends FrameSize {
  readonly frameRate: Rational;
  readonly totalFrames: number;
}

/** The overlays as spans of frames; what lies beyond the end of the timeline is cut. */
export function placeOverlays(overlays: readonly OverlaySpec[], grid: Grid): TimelineOverlay[] {
  return overlays
    .map((overlay, index) => placeOverlay(overlay, index, grid))
    .filter((overlay) => overlay.startFrame < overlay.endFrame);
}

function placeOverlay(overlay: OverlaySpec, index: number, grid: Grid): TimelineOverlay {
  const place = {
    index,
    startFrame: secondsToFrames(overlay.start_time, grid.frameRate),
    endFrame: Math.min(secondsToFrames(overlay.end_time, grid.frameRate), grid.totalFrames),
  };
  if (overlay.type === 'subtitles')
    return { ...place, kind: 'subtitles', url: overlay.url, look: subtitleLook(overlay) };
  const animation = placeAnimation(overlay, grid.frameRate);
  return overlay.type === 'image'
    ? { ...place, kind: 'image', url: overlay.url, box: imageBox(overlay, grid), animation }
    : { ...place, kind: 'text', fontUrl: fontUrlOf(overlay), box: textBox(overlay, grid), animation };
}
