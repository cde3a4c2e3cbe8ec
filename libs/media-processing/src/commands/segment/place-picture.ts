import type { ClipPlacement } from '../../segments/segment';
import { placeBox } from '../../text/place-box';
import type { Box, Size } from './contain-fit';

/** Position of a fitted clip on the frame: like a text box, but without a margin if there is no room for one. */
export function placePicture({ width, height }: Size, at: ClipPlacement['at'], frame: Size): Box {
  const { x, y } = placeBox({ width, height }, at, frame);
  return { width, height, x: moveInside(x, frame.width - width), y: moveInside(y, frame.height - height) };
}

/** Even, as 4:2:0 needs it. */
function moveInside(start: number, room: number): number {
  return 2 * Math.floor(Math.max(0, Math.min(start, room)) / 2);
}
