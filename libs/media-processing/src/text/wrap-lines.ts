/** The width of a text that is not broken; any unit. */
export type Measure = (text: string) => number;

// The locale is fixed so that the machine's own never moves a break. Thai and Chinese are found by dictionary in any.
const words = new Intl.Segmenter('en', { granularity: 'word' });
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const BREAKABLE_SPACE_AT_END = /[^\S\u00A0\u2007\u202F]$/;
const ONLY_SPACES = /^\s+$/;
const HYPHEN_OR_STOP_AT_END = /[-\u2010\u2013\u2014、。，．！？：；…]$/;

/**
 * Breaks a paragraph into as few lines as possible, none wider than `maxWidth` (in the unit of `measure`). Breaks
 * after spaces and hyphens, and between the words of scripts that put no space there; a word wider than a line is
 * broken between graphemes. A single grapheme that is wider still stands alone on its line.
 */
export function wrapLines(paragraph: string, maxWidth: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const piece of findPieces(paragraph, maxWidth, measure)) {
    if (line !== '' && width + measure(piece.trimEnd()) > maxWidth) {
      lines.push(line.trimEnd());
      line = '';
      width = 0;
    }
    line += piece;
    width += measure(piece);
  }
  return [...lines, line.trimEnd()];
}

function findPieces(paragraph: string, maxWidth: number, measure: Measure): string[] {
  return splitAtBreaks(paragraph).flatMap((piece) =>
    measure(piece.trimEnd()) > maxWidth ? Array.from(graphemes.segment(piece), ({ segment }) => segment) : [piece],
  );
}

function splitAtBreaks(paragraph: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let previous: Intl.SegmentData | undefined;
  for (const word of words.segment(paragraph)) {
    if (previous && mayBreakBetween(previous, word)) {
      pieces.push(piece);
      piece = '';
    }
    piece += word.segment;
    previous = word;
  }
  return [...pieces, piece];
}

function mayBreakBetween(before: Intl.SegmentData, after: Intl.SegmentData): boolean {
  if (ONLY_SPACES.test(after.segment)) return false;
  if (BREAKABLE_SPACE_AT_END.test(before.segment)) return true;
  if (after.isWordLike !== true) return false;
  return before.isWordLike === true || HYPHEN_OR_STOP_AT_END.test(before.segment);
}
