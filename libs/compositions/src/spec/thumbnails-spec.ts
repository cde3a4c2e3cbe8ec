/**
 * Thumbnails of the finished video: `count` of them or one every `interval` seconds, evenly spaced, or those at
 * `times`.
 */
export interface ThumbnailsSpec {
  readonly count?: number | null;
  readonly interval?: number | null;
  /** Seconds from the start, for clip jobs; times beyond the end give the last frame. */
  readonly times?: readonly number[];
  /** Pixels; the height follows. */
  readonly width?: number | null;
  /** Whether they also come on sheets, with captions that players show over their time line. */
  readonly sprite?: boolean | null;
}
