/** Small pictures out of the finished video, evenly spaced: either as many as `count`, or one each `interval` seconds. */
export interface ThumbnailsSpec {
  readonly count?: number | null;
  readonly interval?: number | null;
  /** Pixels; the height follows. */
  readonly width?: number | null;
  /** Whether they also come on sheets, with captions that players show over their time line. */
  readonly sprite?: boolean | null;
}
