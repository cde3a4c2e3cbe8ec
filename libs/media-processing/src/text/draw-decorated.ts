import type { SKRSContext2D } from '@napi-rs/canvas';
import { fillLetters, openCanvas, strokeLetters } from './draw-letters';
import type { Rect } from './place-box';
import type { TextDrawing } from './text-drawing';
import type { TextBackground, TextDecoration, TextShadow } from './text-style';

interface DecoratedText extends TextDrawing {
  readonly decoration: Exclude<TextDecoration, 'auto'>;
}

/** Draws the plate, then the shadow of letters and outline together, then these. */
export function drawDecorated(context: SKRSContext2D, drawing: DecoratedText, region: Rect): void {
  const { layout, colour, decoration } = drawing;
  const { outline, shadow, background } = decoration;
  if (background) drawPlate(context, layout.plate, background);

  const letters = openCanvas(drawing, region);
  if (outline) {
    letters.strokeStyle = outline.colour;
    // Half of a stroke lies under the letters.
    letters.lineWidth = 2 * outline.width;
    if (outline.width > 0) strokeLetters(letters, layout);
  }
  fillLetters(letters, layout, colour);

  context.save();
  if (shadow) useShadow(context, shadow);
  context.drawImage(letters.canvas, region.x, region.y);
  context.restore();
}

function drawPlate(context: SKRSContext2D, plate: Rect, { colour, radius }: TextBackground): void {
  context.fillStyle = colour;
  context.beginPath();
  context.roundRect(plate.x, plate.y, plate.width, plate.height, radius);
  context.fill();
}

function useShadow(context: SKRSContext2D, { colour, blur, x, y }: TextShadow): void {
  context.shadowColor = colour;
  context.shadowBlur = blur;
  context.shadowOffsetX = x;
  context.shadowOffsetY = y;
}
