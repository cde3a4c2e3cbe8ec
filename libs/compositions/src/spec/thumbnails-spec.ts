/**
 * Small pictures out of the finished video: as many as `count` or one each `interval` seconds, evenly spaced, or those at
 * `times`.
 */
export interface ThumbnailsSpec {
  readonly count?: number | null;
  readonly interval?: number | null;
  /** Seconds from the beginning, of clips that are processed for themselves; those beyond the end are of the last frame. */
  readonly times?: readonly number[];
  /** Pixels; the height follows. */
  readonly width?: number | null;
  /** Whether they also come on sheets, with captions that players show over their time line. */
  readonly sprite?: boolean | null;
}
