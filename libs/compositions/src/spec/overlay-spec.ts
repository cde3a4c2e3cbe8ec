import type { Alignment, FontWeight, TextPosition } from '@app/media-processing';
import type { AnimationSpec } from './animation-spec';
import type { BackgroundSpec, OutlineSpec, ShadowSpec } from './decoration-spec';
import type { SubtitlesOverlaySpec } from './subtitles-spec';

export const OVERLAY_TYPES = ['text', 'image', 'subtitles'] as const;

export type OverlaySpec = DrawnOverlaySpec | SubtitlesOverlaySpec;
/** Those that are one picture, drawn beforehand. */
export type DrawnOverlaySpec = TextOverlaySpec | ImageOverlaySpec;

/** What overlays that are one picture have. */
export interface OverlayBaseSpec {
  readonly position: PositionSpec;
  readonly start_time: number;
  readonly end_time: number;
  /** 0-1, of everything together. */
  readonly opacity?: number | null;
  readonly animation?: AnimationSpec | null;
}

export interface ImageOverlaySpec extends OverlayBaseSpec {
  readonly type: 'image';
  readonly url: string;
  /** In pixels on a frame of 1080 lines. Absent: what keeps the shape; without both, the picture's own. */
  readonly width?: FrameLength | null;
  readonly height?: FrameLength | null;
}

export interface TextOverlaySpec extends OverlayBaseSpec {
  readonly type?: 'text' | null;
  readonly text: string;
  /** Pixels on a frame of 1080 lines, 12-144. */
  readonly font_size?: number | null;
  /** `#RRGGBB` or `#RRGGBBAA`, like every colour of an overlay. */
  readonly font_color?: string | null;
  /** A bundled family, or the `asset://` address of a font. */
  readonly font_family?: string | null;
  readonly font_weight?: FontWeight | null;
  readonly italic?: boolean | null;
  /** Absent: the side of the frame that the text stands at. */
  readonly align?: Alignment | null;
  /** Where lines are wrapped; absent: at the margins of the frame. */
  readonly max_width?: FrameLength | null;
  /** Distance of the lines, in font sizes. */
  readonly line_height?: number | null;
  /** A text with neither of these three is given an outline that stands out against any picture. */
  readonly outline?: OutlineSpec | null;
  readonly shadow?: ShadowSpec | null;
  readonly background?: BackgroundSpec | null;
}

/** A length in pixels, or a part of the frame's width or height as `"NN%"`. */
export type FrameLength = number | string;

/** A named place, or the top left corner of the box, in pixels of the output. */
export type PositionSpec = TextPosition | { readonly x: FrameLength; readonly y: FrameLength };
