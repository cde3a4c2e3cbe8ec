import type { Box, Size } from './contain-fit';
import { halfGap, toEven } from './even';

/**
 * The largest centred part of an image with the aspect ratio of `area`; with even sides, except for an image of one
 * line.
 */
export function shapeWithin(picture: Size, area: Size): Box {
  const wider = picture.width * area.height > area.width * picture.height;
  const width = wider ? toEven((picture.height * area.width) / area.height, picture.width) : picture.width;
  const height = wider ? picture.height : toEven((picture.width * area.height) / area.width, picture.height);
  return { width, height, x: halfGap(picture.width - width), y: halfGap(picture.height - height) };
}

/**
 * Crops an image; no filters if all of it is kept.
 *
 * `crop` relies on no frame being smaller than the first, and counts stored pixels, not square ones: `scale` ensures
 * both, and passes frames of the right size unchanged.
 */
export function cropTo(part: Box, picture: Size): string[] {
  if (part.width === picture.width && part.height === picture.height) return [];
  return [
    `scale=${picture.width}:${picture.height}`,
    'setsar=1',
    `crop=${part.width}:${part.height}:${part.x}:${part.y}`,
  ];
}
