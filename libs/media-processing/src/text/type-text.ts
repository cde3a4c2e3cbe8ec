import type { TextLayout, TextLine } from './lay-out-text';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The letters of a laid-out text, as a reader counts them. */
export function countLetters({ lines }: TextLayout): number {
  return lines.reduce((sum, { text }) => sum + lettersOf(text).length, 0);
}

/** The same layout with nothing but its first letters in it, each where it stands in the whole. */
export function typeText(layout: TextLayout, letters: number): TextLayout {
  let left = letters;
  const lines = layout.lines.map((line): TextLine => {
    const shown = lettersOf(line.text).slice(0, Math.max(0, left));
    left -= lettersOf(line.text).length;
    return { ...line, text: shown.join(''), whole: line.text };
  });
  return { ...layout, lines };
}

function lettersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
