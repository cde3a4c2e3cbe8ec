import type { Box, Size } from './contain-fit';
import { halfGap, toEven } from './even';

/** The largest part of a picture that has the shape of `area`, in its middle; even, but for a picture of one line. */
export function shapeWithin(picture: Size, area: Size): Box {
  const wider = picture.width * area.height > area.width * picture.height;
  const width = wider ? toEven((picture.height * area.width) / area.height, picture.width) : picture.width;
  const height = wider ? picture.height : toEven((picture.width * area.height) / area.width, picture.height);
  return { width, height, x: halfGap(picture.width - width), y: halfGap(picture.height - height) };
}

/**
 * Cuts a part out of a picture; nothing to do where it is all of it.
 *
 * `crop` trusts that no frame is smaller than the first was, and counts stored pixels, not square ones: `scale` sees to
 * both, and hands on untouched what has the size already.
 */
export function cropTo(part: Box, picture: Size): string[] {
  if (part.width === picture.width && part.height === picture.height) return [];
  return [
    `scale=${picture.width}:${picture.height}`,
    'setsar=1',
    `crop=${part.width}:${part.height}:${part.x}:${part.y}`,
  ];
}
