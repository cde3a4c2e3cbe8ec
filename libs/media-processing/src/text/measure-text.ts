import { type SKRSContext2D, type TextMetrics, createCanvas } from '@napi-rs/canvas';
import { cssFont, loadFonts } from './fonts';

/** Skia does not hint, so widths grow with the size: one measurement serves all. */
const MEASURED_SIZE_PX = 100;

let shared: SKRSContext2D | undefined;

/** The advance width of a line, in ems of the bundled fonts. */
export function measureEms(text: string): number {
  return text === '' ? 0 : measureGlyphs(text).width / MEASURED_SIZE_PX;
}

/** Everything Skia says about a text that is not empty, at 100 px. */
export function measureGlyphs(text: string): TextMetrics {
  return measuringContext().measureText(text);
}

function measuringContext(): SKRSContext2D {
  if (shared) return shared;
  loadFonts();
  shared = createCanvas(1, 1).getContext('2d');
  shared.font = cssFont(MEASURED_SIZE_PX);
  return shared;
}
