import { loadFonts } from './fonts';
import { glyphTester } from './glyph-tester';
import { splitParagraphs } from './split-paragraphs';
import { DEFAULT_TEXT_STYLE } from './text-style';

/** Spaces, and the joiners and signs that only show in what they do to their neighbours. */
const WITHOUT_GLYPH = /[\s\p{Format}]/gu;

/**
 * The characters of a text that neither a font of its own nor the bundled ones can draw, each once, in the order of the
 * text. They appear as boxes. The same for every face: the bundled families fill in for each other.
 */
export function missingGlyphs(text: string, file: string | null = null): string[] {
  const hasGlyph = glyphTester(loadFonts(DEFAULT_TEXT_STYLE, text, file));
  const characters = new Set(splitParagraphs(text).join('').replace(WITHOUT_GLYPH, ''));
  return [...characters].filter((character) => !hasGlyph(character));
}
