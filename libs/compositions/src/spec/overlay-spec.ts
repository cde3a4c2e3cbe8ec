import type { TextPosition } from '@app/media-processing';

export interface OverlaySpec {
  readonly type?: 'text' | null;
  readonly text: string;
  readonly position: TextPosition;
  readonly start_time: number;
  readonly end_time: number;
  /** Pixels on a frame of 1080 lines, 12-144. */
  readonly font_size?: number | null;
  /** `#RRGGBB`. */
  readonly font_color?: string | null;
}
