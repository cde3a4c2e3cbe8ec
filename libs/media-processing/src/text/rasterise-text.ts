import { createHash } from 'node:crypto';
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { drawText } from './draw-text';
import { findVisibleBounds } from './find-visible-bounds';
import { layOutText } from './lay-out-text';
import { measureEms } from './measure-text';
import { type Rect, type Size, grow, snapToFrame } from './place-box';
import { bleedOf, scaleDecoration } from './scale-decoration';
import type { Raster, TextBox } from './text-style';

/**
 * Lays a text out on a frame (in pixels) and draws it with the bundled fonts. The same text on the same frame gives
 * the same bytes. Null when nothing of it can be seen: spaces, or characters that have no shape.
 */
export async function rasteriseText(box: TextBox, frame: Size): Promise<Raster | null> {
  const { style, colour } = box;
  const layout = layOutText(box, frame, measureEms(style));
  if (!layout) return null;

  const decoration = scaleDecoration(style.decoration, frame);
  const region = snapToFrame(grow(layout.plate, bleedOf(decoration, layout.fontSize)), frame);
  const canvas = drawText({ layout, colour, style, decoration }, region);
  const visible = findVisibleBounds(readPixels(canvas), region.width);
  if (!visible) return null;

  const place = snapToFrame({ ...visible, x: region.x + visible.x, y: region.y + visible.y }, frame);
  const png = await cut(canvas, { ...place, x: place.x - region.x, y: place.y - region.y }).encode('png');
  return { png, id: createHash('sha256').update(png).digest('hex'), ...place };
}

function readPixels(canvas: Canvas): Uint32Array {
  const { buffer, byteOffset, byteLength } = canvas.data();
  return new Uint32Array(buffer, byteOffset, byteLength / Uint32Array.BYTES_PER_ELEMENT);
}

function cut(canvas: Canvas, { x, y, width, height }: Rect): Canvas {
  const piece = createCanvas(width, height);
  piece.getContext('2d').drawImage(canvas, -x, -y);
  return piece;
}
