import { type TextMetrics, createCanvas } from '@napi-rs/canvas';
import { type FontStack, useFonts } from './fonts';
import type { Measure } from './wrap-lines';

/** Skia does not hint, so widths grow with the size: one measurement serves all. */
const MEASURED_SIZE_PX = 100;

/** Measures the advance width of a line, in ems. */
export function measureEms(fonts: FontStack): Measure {
  const measure = measureGlyphs(fonts);
  return (text) => (text === '' ? 0 : measure(text).width / MEASURED_SIZE_PX);
}

/** Says everything that Skia says about a text that is not empty, at 100 px. */
export function measureGlyphs(fonts: FontStack): (text: string) => TextMetrics {
  const context = createCanvas(1, 1).getContext('2d');
  useFonts(context, fonts, MEASURED_SIZE_PX);
  return (text) => context.measureText(text);
}
