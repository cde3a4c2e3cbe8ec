import { missingGlyphs } from '../text/missing-glyphs';
import type { Size } from '../text/place-box';
import { rasteriseText } from '../text/rasterise-text';
import type { Raster, TextBox } from '../text/text-style';
import { drawStrip, type DrawnMove, type Strip } from './draw-strip';

export interface TextOverlayJob {
  readonly box: TextBox;
  /** Pixels. */
  readonly frame: Size;
  /** The animations of the text that are drawn frame by frame. */
  readonly in: DrawnMove | null;
  readonly out: DrawnMove | null;
}

/** An overlay as pictures. */
export interface OverlayPictures {
  /** Null if it is invisible. */
  readonly raster: Raster | null;
  /** Null if no animation is drawn frame by frame. */
  readonly strip: Strip | null;
  /** Characters of its text that no font has, each once. */
  readonly missing: readonly string[];
}

/** Draws a text overlay with its animation frames. */
export async function drawTextOverlay({ box, frame, ...moves }: TextOverlayJob): Promise<OverlayPictures> {
  const raster = await rasteriseText(box, frame);
  const moving = raster !== null && (moves.in !== null || moves.out !== null);
  const strip = moving ? await drawStrip({ raster, text: box, ...moves }, frame) : null;
  return { raster, strip, missing: missingGlyphs(box.text, box.style.file) };
}
