import { type Canvas, type SKRSContext2D, createCanvas } from '@napi-rs/canvas';
import { cssFont, loadFonts } from './fonts';
import { LINE_HEIGHT, type TextLayout } from './lay-out-text';
import { outlineColour } from './outline-colour';
import { type Rect, anchorX } from './place-box';

/** All in ems, so that a text looks the same on every frame size. */
const STYLE = {
  baseline: 1.02,
  /** Half of it lies under the glyph. */
  outlineWidth: 0.11,
  shadowBlur: 0.18,
  shadowDrop: 0.04,
};

/** How far ink, outline and shadow may reach beyond the lines' own block, in ems. */
export const BLEED = 1;

/** Draws a laid-out text on a canvas that shows the part `region` of the frame; the rest of it stays transparent. */
export function drawText(layout: TextLayout, colour: string, region: Rect): Canvas {
  loadFonts();
  const canvas = createCanvas(region.width, region.height);
  const context = canvas.getContext('2d');
  context.translate(-region.x, -region.y);
  context.font = cssFont(layout.fontSize);
  context.textAlign = layout.alignment;

  // Every outline lies under every glyph: drawn line by line, an outline would cut into the descenders above it.
  context.save();
  useOutline(context, layout.fontSize, outlineColour(colour));
  forEachLine(layout, context, (text, x, y) => {
    context.strokeText(text, x, y);
  });
  context.restore();

  context.fillStyle = colour;
  forEachLine(layout, context, (text, x, y) => {
    context.fillText(text, x, y);
  });
  return canvas;
}

function useOutline(context: SKRSContext2D, fontSize: number, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = STYLE.outlineWidth * fontSize;
  context.lineJoin = 'round';
  context.shadowColor = colour;
  context.shadowBlur = STYLE.shadowBlur * fontSize;
  context.shadowOffsetY = STYLE.shadowDrop * fontSize;
}

function forEachLine(
  { lines, fontSize, block, alignment }: TextLayout,
  context: SKRSContext2D,
  draw: (text: string, x: number, y: number) => void,
): void {
  const x = anchorX(block, alignment);
  lines.forEach(({ text, direction }, index) => {
    if (text === '') return;
    context.direction = direction;
    draw(text, x, block.y + (index * LINE_HEIGHT + STYLE.baseline) * fontSize);
  });
}
