import { measureGlyphs } from './measure-text';
import { splitParagraphs } from './split-paragraphs';
import { DEFAULT_TEXT_STYLE } from './text-style';

/** Never assigned to anything, so every font answers it with its box for "no glyph". */
const NONCHARACTER = '\u{10FFFE}';

/** Spaces, and the joiners and signs that only show in what they do to their neighbours. */
const WITHOUT_GLYPH = /[\s\p{Format}]/gu;

/**
 * The characters of a text that none of the bundled fonts can draw, each once, in the order of the text. They appear
 * as boxes. The same for every face: the bundled families fill in for each other.
 */
export function missingGlyphs(text: string): string[] {
  const box = boundsOf(NONCHARACTER);
  const characters = new Set(splitParagraphs(text).join('').replace(WITHOUT_GLYPH, ''));
  return [...characters].filter((character) => boundsOf(character) === box);
}

/** Skia does not say which glyph it took, but only the box has exactly the box's measures. */
function boundsOf(character: string): string {
  const { width, actualBoundingBoxLeft, actualBoundingBoxRight, actualBoundingBoxAscent, actualBoundingBoxDescent } =
    measureGlyphs(character, DEFAULT_TEXT_STYLE);
  return [
    width,
    actualBoundingBoxLeft,
    actualBoundingBoxRight,
    actualBoundingBoxAscent,
    actualBoundingBoxDescent,
  ].join();
}
