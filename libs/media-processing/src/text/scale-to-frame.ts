import type { Size } from './place-box';

/** Lengths of a style are given for a frame of this many lines. */
const REFERENCE_FRAME_HEIGHT = 1080;

/** A length of a style in pixels of the frame. */
export function scaleToFrame(length: number, frame: Size): number {
  return (length * frame.height) / REFERENCE_FRAME_HEIGHT;
}
