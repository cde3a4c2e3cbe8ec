import type { ImageBox } from '@app/media-processing';
import type { FrameLength, ImageOverlaySpec } from '../spec';
import { resolveLength } from './frame-length';
import { placeOf, REFERENCE_FRAME_HEIGHT, type FrameSize } from './text-box';

/** An image as it is laid over a frame. */
export function imageBox(overlay: ImageOverlaySpec, frame: FrameSize): ImageBox {
  const pixel = frame.height / REFERENCE_FRAME_HEIGHT;
  const side = (length: FrameLength | null | undefined, whole: number): number | null =>
    length === undefined || length === null ? null : resolveLength(length, { whole, pixel });
  return {
    position: placeOf(overlay.position, frame),
    width: side(overlay.width, frame.width),
    height: side(overlay.height, frame.height),
    scale: pixel,
    opacity: overlay.opacity ?? 1,
  };
}
