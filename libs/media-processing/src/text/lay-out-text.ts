import { fitFontSize } from './fit-font-size';
import { type Alignment, type Rect, type Size, alignmentAt, innerSize, placeBox } from './place-box';
import { type TextDirection, paragraphDirection } from './paragraph-direction';
import { splitParagraphs } from './split-paragraphs';
import type { TextBox } from './text-style';
import { type Measure, wrapLines } from './wrap-lines';

/** `TextBox.fontSize` is given for a frame of this many lines. */
const REFERENCE_FRAME_HEIGHT = 1080;

/** In ems. Room for two diacritics above a Thai consonant and for the strokes below a Devanagari one. */
export const LINE_HEIGHT = 1.35;

/** A line is measured in one piece here and word by word while wrapping; the two differ by kerning at the spaces. */
const KERNING_TOLERANCE = 1.005;

export interface TextLine {
  /** Empty for a blank line. */
  readonly text: string;
  readonly direction: TextDirection;
}

export interface TextLayout {
  readonly lines: readonly TextLine[];
  /** Pixels. */
  readonly fontSize: number;
  /** What the lines take up on the frame: their advance widths, and a line height for each. Ink may reach beyond. */
  readonly block: Rect;
  readonly alignment: Alignment;
}

/**
 * Wraps a text at the inner width of the frame and places it. The font is as large as asked for, or smaller where the
 * text would be taller than the inner frame. `measure` says widths in ems. Null when the text is blank.
 */
export function layOutText(box: TextBox, frame: Size, measure: Measure): TextLayout | null {
  const paragraphs = splitParagraphs(box.text);
  if (paragraphs.length === 0) return null;

  const inner = innerSize(frame);
  const measureOnce = remember(measure);
  const wrapAt = (fontSize: number): TextLine[] =>
    paragraphs.flatMap((paragraph) => wrapParagraph(paragraph, inner.width / fontSize, measureOnce));
  const sizeAt = (fontSize: number, lines: readonly TextLine[]): Size => ({
    width: Math.max(...lines.map(({ text }) => measureOnce(text))) * fontSize,
    height: lines.length * LINE_HEIGHT * fontSize,
  });

  const fontSize = fitFontSize((box.fontSize * frame.height) / REFERENCE_FRAME_HEIGHT, (candidate) => {
    const { width, height } = sizeAt(candidate, wrapAt(candidate));
    return width <= inner.width * KERNING_TOLERANCE && height <= inner.height;
  });
  const lines = wrapAt(fontSize);
  const block = placeBox(sizeAt(fontSize, lines), box.position, frame);
  return { lines, fontSize, block, alignment: alignmentAt(box.position) };
}

function wrapParagraph(paragraph: string, maxWidth: number, measure: Measure): TextLine[] {
  const direction = paragraphDirection(paragraph);
  return wrapLines(paragraph, maxWidth, measure).map((text) => ({ text, direction }));
}

/** A fit tries many sizes with the same words, and shaping one costs more than all the arithmetic around it. */
function remember(measure: Measure): Measure {
  const widths = new Map<string, number>();
  return (text) => {
    const width = widths.get(text) ?? measure(text);
    widths.set(text, width);
    return width;
  };
}
