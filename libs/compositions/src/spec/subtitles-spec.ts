import type { FontFamily, FontWeight, TextPosition } from '@app/media-processing';
import type { BackgroundSpec, OutlineSpec } from './decoration-spec';

/** A file of subtitles, drawn into the picture. Its time 0 is where the overlay starts. */
export interface SubtitlesOverlaySpec {
  readonly type: 'subtitles';
  /** Of an SRT, WebVTT or ASS file. */
  readonly url: string;
  readonly start_time: number;
  readonly end_time: number;
  /** Where cues stand that do not say so themselves. */
  readonly position?: TextPosition | null;
  readonly style?: SubtitlesStyleSpec | null;
}

/** What is left out is as the file says, or else as usual. Lengths are pixels on a frame of 1080 lines. */
export interface SubtitlesStyleSpec {
  readonly font_size?: number | null;
  readonly font_color?: string | null;
  readonly font_family?: FontFamily | null;
  readonly font_weight?: FontWeight | null;
  readonly italic?: boolean | null;
  readonly outline?: OutlineSpec | null;
  readonly background?: Omit<BackgroundSpec, 'radius'> | null;
}
