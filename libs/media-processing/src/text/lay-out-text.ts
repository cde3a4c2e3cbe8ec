import { fitFontSize } from './fit-font-size';
import { type Rect, type Size, alignmentAt, grow, innerSize, placeBox } from './place-box';
import { type TextDirection, paragraphDirection } from './paragraph-direction';
import { splitParagraphs } from './split-paragraphs';
import { scaleToFrame } from './scale-to-frame';
import type { Alignment, TextBox } from './text-style';
import { type Measure, wrapLines } from './wrap-lines';

/** A line is measured in one piece here and word by word while wrapping; the two differ by kerning at the spaces. */
const KERNING_TOLERANCE = 1.005;

/** Of the shorter side of the inner frame: at least half of it is left to the lines. */
const MAX_PADDING_SHARE = 0.25;

export interface TextLine {
  /** Empty for a blank line. */
  readonly text: string;
  /** The line that `text` is the beginning of, where it is not all of it: it hangs where the whole line would begin. */
  readonly whole?: string;
  readonly direction: TextDirection;
}

export interface TextLayout {
  readonly lines: readonly TextLine[];
  /** Pixels. */
  readonly fontSize: number;
  /** What the lines take up on the frame: their advance widths, and a line height for each. Ink may reach beyond. */
  readonly block: Rect;
  /** The block and the padding of its background: what is placed on the frame. */
  readonly plate: Rect;
  /** In ems. */
  readonly lineHeight: number;
  readonly alignment: Alignment;
}

/**
 * Wraps a text at the inner width of the frame and places it. The font is as large as asked for, or smaller where the
 * text would be taller than the inner frame. `measure` says widths in ems. Null when the text is blank.
 */
export function layOutText(box: TextBox, frame: Size, measure: Measure): TextLayout | null {
  const paragraphs = splitParagraphs(box.text);
  if (paragraphs.length === 0) return null;

  const { lineHeight, maxWidth, alignment } = box.style;
  const inner = innerSize(frame);
  const padding = Math.min(paddingOf(box, frame), MAX_PADDING_SHARE * Math.min(inner.width, inner.height));
  const room = {
    width: Math.min(inner.width - 2 * padding, maxWidth ?? Infinity),
    height: inner.height - 2 * padding,
  };
  const measureOnce = remember(measure);
  const wrapAt = (fontSize: number): TextLine[] =>
    paragraphs.flatMap((paragraph) => wrapParagraph(paragraph, room.width / fontSize, measureOnce));
  const sizeAt = (fontSize: number, lines: readonly TextLine[]): Size => ({
    width: Math.max(...lines.map(({ text }) => measureOnce(text))) * fontSize,
    height: lines.length * lineHeight * fontSize,
  });

  const fontSize = fitFontSize(scaleToFrame(box.fontSize, frame), (candidate) => {
    const { width, height } = sizeAt(candidate, wrapAt(candidate));
    return width <= room.width * KERNING_TOLERANCE && height <= room.height;
  });
  const lines = wrapAt(fontSize);
  const size = sizeAt(fontSize, lines);
  const plateSize = { width: size.width + 2 * padding, height: size.height + 2 * padding };
  const plate = placeBox(plateSize, box.position, frame);
  return {
    lines,
    fontSize,
    lineHeight,
    plate,
    block: padding === 0 ? plate : grow(plate, -padding),
    alignment: alignment ?? alignmentAt(box.position),
  };
}

function paddingOf({ style: { decoration } }: TextBox, frame: Size): number {
  return decoration === 'auto' ? 0 : scaleToFrame(decoration.background?.padding ?? 0, frame);
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
