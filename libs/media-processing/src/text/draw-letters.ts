import { type SKRSContext2D, createCanvas } from '@napi-rs/canvas';
import { type FontStack, useFonts } from './fonts';
import type { TextLayout, TextLine } from './lay-out-text';
import { type Rect, anchorX } from './place-box';
import { DEFAULT_TEXT_STYLE } from './text-style';

/** Where the baseline of a line of the usual height is, in ems. Other heights put half of the difference above it. */
const BASELINE = 1.02;

interface Letters {
  readonly layout: TextLayout;
  readonly fonts: FontStack;
}

/** An empty canvas that shows the part `region` of the frame, ready for the letters of a text. */
export function openCanvas({ layout, fonts }: Letters, region: Rect): SKRSContext2D {
  const context = createCanvas(region.width, region.height).getContext('2d');
  context.translate(-region.x, -region.y);
  useFonts(context, fonts, layout.fontSize);
  context.textAlign = layout.alignment;
  context.lineJoin = 'round';
  return context;
}

export function strokeLetters(context: SKRSContext2D, layout: TextLayout): void {
  forEachLine(layout, context, (text, x, y) => {
    context.strokeText(text, x, y);
  });
}

/** Letters that can be seen through show what is below the text, not the outline that lies under them. */
export function fillLetters(context: SKRSContext2D, layout: TextLayout, colour: string): void {
  const fill = (): void => {
    forEachLine(layout, context, (text, x, y) => {
      context.fillText(text, x, y);
    });
  };
  if (isTranslucent(colour)) {
    context.save();
    context.globalCompositeOperation = 'destination-out';
    fill();
    context.restore();
  }
  context.fillStyle = colour;
  fill();
}

function isTranslucent(colour: string): boolean {
  return colour.length === '#RRGGBBAA'.length && !/ff$/i.test(colour);
}

function forEachLine(
  layout: TextLayout,
  context: SKRSContext2D,
  draw: (text: string, x: number, y: number) => void,
): void {
  const { lines, fontSize, lineHeight, block, alignment } = layout;
  const baseline = BASELINE + (lineHeight - DEFAULT_TEXT_STYLE.lineHeight) / 2;
  lines.forEach((line, index) => {
    if (line.text === '') return;
    context.direction = line.direction;
    const y = block.y + (index * lineHeight + baseline) * fontSize;
    if (line.whole === undefined) draw(line.text, anchorX(block, alignment), y);
    else draw(line.text, hangAtBeginning(context, layout, { ...line, whole: line.whole }), y);
  });
  context.textAlign = alignment;
}

/** Where the line would begin as a whole; from there it is drawn. */
function hangAtBeginning(
  context: SKRSContext2D,
  { block, alignment }: TextLayout,
  { whole, direction }: Pick<Required<TextLine>, 'whole' | 'direction'>,
): number {
  const { width } = context.measureText(whole);
  const left = anchorX(block, alignment) - anchorX({ x: 0, y: 0, width, height: 0 }, alignment);
  context.textAlign = direction === 'rtl' ? 'right' : 'left';
  return direction === 'rtl' ? left + width : left;
}
