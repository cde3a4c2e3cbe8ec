import type { TextMetrics } from '@napi-rs/canvas';
import { loadFonts } from './fonts';
import { measureGlyphs } from './measure-text';
import { splitParagraphs } from './split-paragraphs';
import { DEFAULT_TEXT_STYLE, type FontFace } from './text-style';

/** Never assigned to anything, so every font answers it with its box for "no glyph". */
const NONCHARACTER = '\u{10FFFE}';

/** Spaces, and the joiners and signs that only show in what they do to their neighbours. */
const WITHOUT_GLYPH = /[\s\p{Format}]/gu;

/**
 * The characters of a text that neither a font of its own nor the bundled ones can draw, each once, in the order of the
 * text. They appear as boxes. The same for every face: the bundled families fill in for each other.
 */
export function missingGlyphs(text: string, file: FontFace['file'] = null): string[] {
  const measure = measureGlyphs(loadFonts({ ...DEFAULT_TEXT_STYLE, file }, text));
  const box = boundsOf(measure(NONCHARACTER));
  const characters = new Set(splitParagraphs(text).join('').replace(WITHOUT_GLYPH, ''));
  return [...characters].filter((character) => boundsOf(measure(character)) === box);
}

/** Skia does not say which glyph it took, but only the box has exactly the box's measures. */
function boundsOf(metrics: TextMetrics): string {
  return [
    metrics.width,
    metrics.actualBoundingBoxLeft,
    metrics.actualBoundingBoxRight,
    metrics.actualBoundingBoxAscent,
    metrics.actualBoundingBoxDescent,
  ].join();
}
