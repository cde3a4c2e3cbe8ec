import { GlobalFonts } from '@napi-rs/canvas';
import { inNodeModules } from '../paths.mjs';

/** The value of a canvas context's `font`: ours, so that every machine draws the same. */
export function font(sizePx, weight) {
  const family = `Inter ${weight}`;
  if (!GlobalFonts.has(family)) {
    GlobalFonts.registerFromPath(inNodeModules(`@fontsource/inter/files/inter-latin-${weight}-normal.woff`), family);
  }
  return `${sizePx}px "${family}"`;
}
