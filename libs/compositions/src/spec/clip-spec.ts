export interface ClipSpec {
  readonly video_url: string;
  /** Place on the output timeline. */
  readonly start_time: number;
  readonly end_time: number;
  /** In and out point in the source; absent: its beginning and its end. */
  readonly trim_start?: number | null;
  readonly trim_end?: number | null;
  /** Linear gain of the clip's own sound, 0-2. */
  readonly volume?: number | null;
}
