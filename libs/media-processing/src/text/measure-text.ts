import { type SKRSContext2D, type TextMetrics, createCanvas } from '@napi-rs/canvas';
import { cssFont, loadFonts } from './fonts';
import type { FontFace } from './text-style';
import type { Measure } from './wrap-lines';

/** Skia does not hint, so widths grow with the size: one measurement serves all. */
const MEASURED_SIZE_PX = 100;

const contexts = new Map<string, SKRSContext2D>();

/** Measures the advance width of a line, in ems. */
export function measureEms(face: FontFace): Measure {
  return (text) => (text === '' ? 0 : measureGlyphs(text, face).width / MEASURED_SIZE_PX);
}

/** Everything Skia says about a text that is not empty, at 100 px. */
export function measureGlyphs(text: string, face: FontFace): TextMetrics {
  return measuringContext(face).measureText(text);
}

function measuringContext(face: FontFace): SKRSContext2D {
  const font = cssFont(MEASURED_SIZE_PX, face);
  const known = contexts.get(font);
  if (known) return known;
  loadFonts(face);
  const context = createCanvas(1, 1).getContext('2d');
  context.font = font;
  contexts.set(font, context);
  return context;
}
