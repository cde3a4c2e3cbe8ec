import type { Size } from './place-box';
import { scaleToFrame } from './scale-to-frame';
import type { TextDecoration } from './text-style';

/** A decoration with its lengths in pixels of the frame. */
export function scaleDecoration(decoration: TextDecoration, frame: Size): TextDecoration {
  if (decoration === 'auto') return 'auto';
  const { outline, shadow, background } = decoration;
  const scale = (length: number): number => scaleToFrame(length, frame);
  return {
    outline: outline && { ...outline, width: scale(outline.width) },
    shadow: shadow && { ...shadow, blur: scale(shadow.blur), x: scale(shadow.x), y: scale(shadow.y) },
    background: background && { ...background, padding: scale(background.padding), radius: scale(background.radius) },
  };
}

/** How far ink reaches beyond the lines' own block by itself, in ems; the automatic outline is included. */
const INK_BLEED_EMS = 1;

/** How far ink, outline and shadow may reach beyond the block of lines, in pixels. The decoration is scaled. */
export function bleedOf(decoration: TextDecoration, fontSize: number): number {
  const ink = INK_BLEED_EMS * fontSize;
  if (decoration === 'auto') return ink;
  const { outline, shadow } = decoration;
  // A canvas blurs by a Gaussian of half of `blur`, which has faded out at three times that.
  const cast = shadow ? 1.5 * shadow.blur + Math.max(Math.abs(shadow.x), Math.abs(shadow.y)) : 0;
  return ink + (outline?.width ?? 0) + cast;
}
