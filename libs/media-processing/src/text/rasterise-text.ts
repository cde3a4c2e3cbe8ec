import { createHash } from 'node:crypto';
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { BLEED, drawText } from './draw-text';
import { findVisibleBounds } from './find-visible-bounds';
import { layOutText } from './lay-out-text';
import { measureEms } from './measure-text';
import { type Rect, type Size, snapToFrame } from './place-box';
import type { Raster, TextBox } from './text-style';

/**
 * Lays a text out on a frame (in pixels) and draws it with the bundled fonts. The same text on the same frame gives
 * the same bytes. Null when nothing of it can be seen: spaces, or characters that have no shape.
 */
export async function rasteriseText(box: TextBox, frame: Size): Promise<Raster | null> {
  const layout = layOutText(box, frame, measureEms);
  if (!layout) return null;

  const region = snapToFrame(grow(layout.block, BLEED * layout.fontSize), frame);
  const canvas = drawText(layout, box.colour, region);
  const visible = findVisibleBounds(readPixels(canvas), region.width);
  if (!visible) return null;

  const place = snapToFrame({ ...visible, x: region.x + visible.x, y: region.y + visible.y }, frame);
  const png = await cut(canvas, { ...place, x: place.x - region.x, y: place.y - region.y }).encode('png');
  return { png, id: createHash('sha256').update(png).digest('hex'), ...place };
}

function grow(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by };
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
