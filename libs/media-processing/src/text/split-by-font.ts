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

type Tester = (character: string) => boolean;
const testers = new Map<string, Tester>();

/**
 * Cuts a text up by the bundled fonts that it is to be drawn with, best font first, as texts are (`loadFonts`): for
 * programs that are told the font of every letter. Pictures of emoji are of no use to them and count as missing.
 */
export function splitByFont(text: string, face: FontFace): FontRuns {
  const stack = loadFonts(face, text);
  const files = fontFiles(face, text).filter((file) => file !== EMOJI);
  const has = (file: string, grapheme: string): boolean =>
    Array.from(grapheme).every(testerOf(file, { families: [familyOf(file)], weight: stack.weight }));
  const missing = new Set<string>();
  const runs: { text: string; file: string }[] = [];
  let spaces = '';
  const add = (piece: string): boolean => {
    const visible = piece.replace(WITHOUT_GLYPH, '');
    const current = runs.at(-1);
    if (visible === '') {
      if (current) current.text += piece;
      else spaces += piece;
      return true;
    }
    if (current && COMMON.test(visible) && has(current.file, visible)) {
      current.text += piece;
      return true;
    }
    const file = files.find((each) => has(each, visible));
    if (file === undefined) return false;
    if (current?.file === file) current.text += piece;
    else runs.push({ text: spaces + piece, file });
    spaces = '';
    return true;
  };
  for (const { segment } of graphemes.segment(text)) {
    if (add(segment)) continue;
    for (const character of segment) if (!add(character)) missing.add(character);
  }
  const [first] = files;
  if (spaces !== '' && first !== undefined) runs.push({ text: spaces, file: first });
  return { runs, missing: [...missing] };
}

function testerOf(file: string, fonts: Parameters<typeof glyphTester>[0]): Tester {
  const known = testers.get(file) ?? remember(glyphTester(fonts));
  testers.set(file, known);
  return known;
}

function remember(test: Tester): Tester {
  const answers = new Map<string, boolean>();
  return (character) => {
    const answer = answers.get(character) ?? test(character);
    answers.set(character, answer);
    return answer;
  };
}
