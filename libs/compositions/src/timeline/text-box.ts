import {
  DEFAULT_TEXT_STYLE,
  FONT_FAMILIES,
  type FramePoint,
  type TextBox,
  type TextDecoration,
} from '@app/media-processing';
import { DEFAULTS, OVERLAY_DEFAULTS, type PositionSpec, type TextOverlaySpec } from '../spec';
import { resolveLength } from './frame-length';

/** Lengths of a style are given for a frame of this many lines. */
export const REFERENCE_FRAME_HEIGHT = 1080;

/** Pixels. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** A text as it is to be laid out on a frame, every default filled in. */
export function textBox(overlay: TextOverlaySpec, frame: FrameSize): TextBox {
  return {
    text: overlay.text,
    position: placeOf(overlay.position, frame),
    fontSize: overlay.font_size ?? DEFAULTS.fontSize,
    colour: overlay.font_color ?? DEFAULTS.fontColor,
    style: {
      family: FONT_FAMILIES.find((family) => family === overlay.font_family) ?? DEFAULT_TEXT_STYLE.family,
      file: null,
      weight: overlay.font_weight ?? DEFAULT_TEXT_STYLE.weight,
      italic: overlay.italic ?? DEFAULT_TEXT_STYLE.italic,
      alignment: overlay.align ?? null,
      maxWidth: maxWidthOf(overlay, frame),
      lineHeight: overlay.line_height ?? DEFAULT_TEXT_STYLE.lineHeight,
      decoration: decorationOf(overlay),
      opacity: overlay.opacity ?? DEFAULT_TEXT_STYLE.opacity,
    },
  };
}

/** A point is one of the output's own pixels. */
export function placeOf(position: PositionSpec, { width, height }: FrameSize): TextBox['position'] {
  if (typeof position === 'string') return position;
  const point: FramePoint = {
    x: Math.round(resolveLength(position.x, { whole: width, pixel: 1 })),
    y: Math.round(resolveLength(position.y, { whole: height, pixel: 1 })),
  };
  return point;
}

/** Scaled like the font, so that line breaks do not depend on the size of the output. */
function maxWidthOf({ max_width: maxWidth }: TextOverlaySpec, { width, height }: FrameSize): number | null {
  if (maxWidth === undefined || maxWidth === null) return null;
  return resolveLength(maxWidth, { whole: width, pixel: height / REFERENCE_FRAME_HEIGHT });
}

function decorationOf({ outline, shadow, background }: TextOverlaySpec): TextDecoration {
  if (!outline && !shadow && !background) return 'auto';
  return {
    outline: outline
      ? {
          colour: outline.color ?? OVERLAY_DEFAULTS.outlineColor,
          width: outline.width ?? OVERLAY_DEFAULTS.outlineWidth,
        }
      : null,
    shadow: shadow
      ? {
          colour: shadow.color ?? OVERLAY_DEFAULTS.shadowColor,
          blur: shadow.blur ?? OVERLAY_DEFAULTS.shadowBlur,
          x: shadow.x ?? OVERLAY_DEFAULTS.shadowX,
          y: shadow.y ?? OVERLAY_DEFAULTS.shadowY,
        }
      : null,
    background: background
      ? {
          colour: background.color ?? OVERLAY_DEFAULTS.backgroundColor,
          padding: background.padding ?? OVERLAY_DEFAULTS.padding,
          radius: background.radius ?? OVERLAY_DEFAULTS.radius,
        }
      : null,
  };
}
