import { EMOJI, familyOf, fontFiles, loadFonts } from './fonts';
import { glyphTester } from './glyph-tester';
import type { FontFace } from './text-style';

/** A piece of text that one font file has every character of. */
export interface FontRun {
  readonly text: string;
  /** What `require.resolve` finds the file by. */
  readonly file: string;
}

export interface FontRuns {
  readonly runs: readonly FontRun[];
  /** What no font has, and no run therefore: each once, in the order of the text. */
  readonly missing: readonly string[];
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Spaces and signs that only show in what they do to their neighbours. */
const WITHOUT_GLYPH = /[\s\p{Format}\p{Variation_Selector}]/gu;
/** Punctuation, digits and the like: at home in any script. */
const COMMON = /^[\p{Punctuation}\p{Number}\p{Symbol}]+$/u;

/** Cuts a piece of a text up. */
export type SplitByFont = (piece: string) => FontRuns;

/**
 * Cuts texts up by the bundled fonts that they are to be drawn with, best font first, as `loadFonts` has them: for
 * programs that are told the font of every letter. Pictures of emoji are of no use to them and count as missing.
 *
 * @param text all that will be cut up: its letters tell how Chinese characters are drawn
 */
export function fontSplitter(face: FontFace, text: string): SplitByFont {
  const fonts = loadFonts(face, text);
  const files = fontFiles(face, text).filter((file) => file !== EMOJI);
  const has = rememberAnswers((file) => {
    const hasGlyph = glyphTester({ ...fonts, families: [familyOf(file)] });
    return rememberAnswers(hasGlyph);
  });
  const hasAll = (file: string, visible: string): boolean => Array.from(visible).every(has(file));
  const fontOf = rememberAnswers((visible: string) => files.find((file) => hasAll(file, visible)) ?? null);
  const [first = ''] = files;

  return (piece) => {
    const runs: { text: string; file: string }[] = [];
    const missing = new Set<string>();
    const add = (letters: string): boolean => {
      const current = runs.at(-1);
      const file = fileFor(letters, current?.file);
      if (file === null) return false;
      // What begins with spaces has the font of what follows.
      if (current && (current.file === file || current.text.trim() === '')) {
        runs.splice(-1, 1, { text: current.text + letters, file });
      } else runs.push({ text: letters, file });
      return true;
    };
    for (const { segment } of graphemes.segment(piece)) {
      if (add(segment)) continue;
      for (const character of segment) if (!add(character)) missing.add(character);
    }
    return { runs, missing: [...missing] };
  };

  function fileFor(letters: string, current: string | undefined): string | null {
    const visible = letters.replace(WITHOUT_GLYPH, '');
    if (visible === '') return current ?? first;
    return current !== undefined && COMMON.test(visible) && hasAll(current, visible) ? current : fontOf(visible);
  }
}

function rememberAnswers<T>(ask: (question: string) => T): (question: string) => T {
  const answers = new Map<string, T>();
  return (question) => {
    const known = answers.get(question);
    if (known !== undefined) return known;
    const answer = ask(question);
    answers.set(question, answer);
    return answer;
  };
}
