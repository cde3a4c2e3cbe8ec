import type { Rect } from './place-box';

/**
 * The smallest rectangle that holds every visible pixel of an image, or null when there is none. `pixels` are RGBA
 * words row by row with premultiplied alpha, where a transparent pixel is exactly 0.
 */
export function findVisibleBounds(pixels: Uint32Array, rowLength: number): Rect | null {
  const first = pixels.findIndex(isVisible);
  if (first === -1) return null;

  const top = Math.floor(first / rowLength);
  const bottom = Math.floor(pixels.findLastIndex(isVisible) / rowLength);
  let left = rowLength;
  let right = -1;
  for (let y = top; y <= bottom; y += 1) {
    const start = y * rowLength;
    // Only the columns not yet known to hold something have to be looked at.
    for (let x = 0; x < left; x += 1) if (pixels[start + x] !== 0) left = x;
    for (let x = rowLength - 1; x > right; x -= 1) if (pixels[start + x] !== 0) right = x;
  }
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

function isVisible(pixel: number): boolean {
  return pixel !== 0;
}
