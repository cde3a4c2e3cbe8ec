import type { Box } from './contain-fit';

export interface TurnedPicture {
  /** From an image with alpha to one of the size of `box`. */
  readonly filters: readonly string[];
  readonly box: Box;
}

/** A transparent border, which smooths the edges on rotation. */
const RIM = 2;

/** Rotates an image clockwise around its centre. The box grows to hold its corners; it may extend beyond the frame. */
export function rotatePicture(box: Box, degrees: number): TurnedPicture {
  if (degrees % 360 === 0) return { filters: [], box };
  const radians = (degrees * Math.PI) / 180;
  const [sine, cosine] = [Math.abs(Math.sin(radians)), Math.abs(Math.cos(radians))];
  const inner = { width: box.width + 2 * RIM, height: box.height + 2 * RIM };
  const width = ceilToEven(inner.width * cosine + inner.height * sine);
  const height = ceilToEven(inner.width * sine + inner.height * cosine);
  return {
    filters: [
      `pad=${inner.width}:${inner.height}:${RIM}:${RIM}:black@0`,
      `rotate=a=${radians.toFixed(6)}:ow=${width}:oh=${height}:c=black@0`,
    ],
    box: { width, height, x: toEven(box.x + (box.width - width) / 2), y: toEven(box.y + (box.height - height) / 2) },
  };
}

function ceilToEven(length: number): number {
  return 2 * Math.ceil((length - 0.001) / 2);
}

function toEven(position: number): number {
  return 2 * Math.round(position / 2);
}
