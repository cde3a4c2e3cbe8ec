import { createHash } from 'node:crypto';
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { drawText } from './draw-text';
import { findVisibleBounds } from './find-visible-bounds';
import { loadFonts } from './fonts';
import { layOutText } from './lay-out-text';
import { measureEms } from './measure-text';
import { type Rect, type Size, grow, snapToFrame } from './place-box';
import { bleedOf, scaleDecoration } from './scale-decoration';
import type { TextDrawing } from './text-drawing';
import type { Raster, TextBox } from './text-style';
import { countLetters, typeText } from './type-text';

/**
 * Lays a text out on a frame (in pixels) and draws it with the bundled fonts. The same text on the same frame gives
 * the same bytes. Null when nothing of it can be seen: spaces, or characters that have no shape.
 */
export async function rasteriseText(box: TextBox, frame: Size): Promise<Raster | null> {
  const drawing = prepareDrawing(box, frame);
  if (!drawing) return null;

  const { layout, decoration } = drawing;
  const region = snapToFrame(grow(layout.plate, bleedOf(decoration, layout.fontSize)), frame);
  const canvas = drawText(drawing, region);
  const visible = findVisibleBounds(readPixels(canvas), region.width);
  if (!visible) return null;

  const place = snapToFrame({ ...visible, x: region.x + visible.x, y: region.y + visible.y }, frame);
  const png = await cut(canvas, { ...place, x: place.x - region.x, y: place.y - region.y }).encode('png');
  return { png, id: createHash('sha256').update(png).digest('hex'), ...place };
}

interface Typing {
  readonly box: TextBox;
  readonly frame: Size;
  /** The part of the frame that is drawn. */
  readonly region: Rect;
  /** How many pictures; with the finished text, one more. */
  readonly count: number;
}

/** The pictures of a text that is typed letter by letter, up to but not including the last one, to be drawn in turn. */
export function drawTyping({ box, frame, region, count }: Typing): (() => Canvas)[] {
  const drawing = prepareDrawing(box, frame);
  if (!drawing) return [];
  const letters = countLetters(drawing.layout);
  const pictures = Math.max(1, Math.min(count, letters - 1));
  return Array.from({ length: pictures }, (_, index) => () => {
    const layout = typeText(drawing.layout, Math.floor(((index + 1) * letters) / (pictures + 1)));
    return drawText({ ...drawing, layout }, region);
  });
}

function prepareDrawing(box: TextBox, frame: Size): TextDrawing | null {
  const { style, colour } = box;
  const fonts = loadFonts(style, box.text, style.file);
  const layout = layOutText(box, frame, measureEms(fonts));
  return layout && { layout, fonts, colour, style, decoration: scaleDecoration(style.decoration, frame) };
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
