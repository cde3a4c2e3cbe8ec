import type { ClipFit } from '@app/media-processing';

export interface ClipSpec {
  readonly video_url: string;
  /** Place on the output timeline. */
  readonly start_time: number;
  readonly end_time: number;
  /** In and out point in the source; absent: its beginning and its end. */
  readonly trim_start?: number | null;
  readonly trim_end?: number | null;
  /** How a picture of another shape than the frame is fitted to it. */
  readonly fit?: ClipFit | null;
  /** What fills a slot that is longer than what the source has for it. */
  readonly underrun?: ClipUnderrun | null;
  /** Linear gain of the clip's own sound, 0-2. */
  readonly volume?: number | null;
}

export const CLIP_UNDERRUNS = ['freeze', 'loop', 'black'] as const;
export type ClipUnderrun = (typeof CLIP_UNDERRUNS)[number];
