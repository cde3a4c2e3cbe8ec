import type { TextMetrics } from '@napi-rs/canvas';
import type { FontStack } from './fonts';
import { measureGlyphs } from './measure-text';

/** Never assigned to anything, so every font answers it with its box for "no glyph". */
const NONCHARACTER = '\u{10FFFE}';

/** Says of a character whether one of the fonts can draw it. */
export function glyphTester(fonts: FontStack): (character: string) => boolean {
  const measure = measureGlyphs(fonts);
  const box = boundsOf(measure(NONCHARACTER));
  return (character) => boundsOf(measure(character)) !== box;
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
