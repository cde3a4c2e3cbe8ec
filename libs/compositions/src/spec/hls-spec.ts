/** Smaller renditions of the same video, for adaptive streaming. */
export interface HlsSpec {
  /** All usual sizes below its own. */
  readonly ladder?: boolean | null;
  /** Or just these. */
  readonly renditions?: readonly RenditionSpec[] | null;
}

export interface RenditionSpec {
  /** Pixels, even, less than the video's; the width follows. */
  readonly height: number;
  /** Of the picture, in bits per second; absent: as many as the quality needs. */
  readonly bitrate?: number | null;
}
