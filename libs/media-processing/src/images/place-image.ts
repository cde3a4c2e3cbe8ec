import { toEven } from '../commands/segment/even';
import { type Rect, type Size, placeBox } from '../text/place-box';
import type { TextBox } from '../text/text-style';

/** A picture to be laid over a frame. */
export interface ImageBox {
  readonly position: TextBox['position'];
  /** Pixels of the frame. Null: what keeps the picture's shape. */
  readonly width: number | null;
  readonly height: number | null;
  /** Pixels of the frame for each of the picture's own, where neither is given. */
  readonly scale: number;
  /** 0-1. */
  readonly opacity: number;
}

/** Where a picture of a size, in square pixels, lies on the frame: inside of it, all four numbers even. */
export function placeImage(box: ImageBox, picture: Size, frame: Size): Rect {
  const wanted = sizeOf(box, picture);
  const shrink = Math.min(1, frame.width / wanted.width, frame.height / wanted.height);
  const size = {
    width: toEven(wanted.width * shrink, frame.width),
    height: toEven(wanted.height * shrink, frame.height),
  };
  const { x, y } = placeBox(size, box.position, frame);
  return { ...size, x: inside(x, frame.width - size.width), y: inside(y, frame.height - size.height) };
}

function sizeOf({ width, height, scale }: ImageBox, picture: Size): Size {
  if (width !== null && height !== null) return { width, height };
  const shape = picture.width / picture.height;
  if (width !== null) return { width, height: width / shape };
  if (height !== null) return { width: height * shape, height };
  return { width: picture.width * scale, height: picture.height * scale };
}

/** A picture that is wider than the safe area of the frame stands outside of it, but never outside the frame. */
function inside(coordinate: number, max: number): number {
  return Math.max(0, Math.min(2 * Math.round(coordinate / 2), max));
}
