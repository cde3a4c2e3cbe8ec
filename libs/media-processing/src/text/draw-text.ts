import { type Canvas, type SKRSContext2D, createCanvas } from '@napi-rs/canvas';
import { drawDecorated } from './draw-decorated';
import { fillLetters, openCanvas, strokeLetters } from './draw-letters';
import { outlineColour } from './outline-colour';
import type { Rect } from './place-box';
import type { TextDrawing } from './text-drawing';

/** All in ems, so that a text looks the same on every frame size. */
const AUTO_OUTLINE = {
  /** Half of it lies under the glyph. */
  width: 0.11,
  shadowBlur: 0.18,
  shadowDrop: 0.04,
};

/** Draws a laid-out text on a canvas that shows the part `region` of the frame; the rest of it stays transparent. */
export function drawText(drawing: TextDrawing, region: Rect): Canvas {
  const { layout, colour, style, decoration } = drawing;
  const context = openCanvas(drawing, region);
  if (decoration === 'auto') {
    // Every outline lies under every glyph: drawn line by line, an outline would cut into the descenders above it.
    context.save();
    useAutoOutline(context, layout.fontSize, outlineColour(colour));
    strokeLetters(context, layout);
    context.restore();
    fillLetters(context, layout, colour);
  } else {
    drawDecorated(context, { ...drawing, decoration }, region);
  }
  return style.opacity === 1 ? context.canvas : fade(context.canvas, style.opacity);
}

function useAutoOutline(context: SKRSContext2D, fontSize: number, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = AUTO_OUTLINE.width * fontSize;
  context.shadowColor = colour;
  context.shadowBlur = AUTO_OUTLINE.shadowBlur * fontSize;
  context.shadowOffsetY = AUTO_OUTLINE.shadowDrop * fontSize;
}

/** Applied to the finished picture, so that nothing shines through that is covered. */
function fade(canvas: Canvas, opacity: number): Canvas {
  const faded = createCanvas(canvas.width, canvas.height);
  const context = faded.getContext('2d');
  context.globalAlpha = opacity;
  context.drawImage(canvas, 0, 0);
  return faded;
}
