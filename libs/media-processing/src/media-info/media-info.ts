import type { Rational } from '../time/rational';

/** What Reelwright knows about a media file: the one normalised form of what ffprobe says. */
export interface MediaInfo {
  /** ffprobe's name of the container, for example `mov,mp4,m4a,3gp,3g2,mj2`. */
  readonly container: string;
  /** Presented length in microseconds; 0 for a still. */
  readonly durationUs: number;
  readonly sizeBytes: number;
  /** Bits per second of the whole file, where the container tells. */
  readonly bitRate: number | null;
  /** The picture, if the file has one; cover art and data tracks are not pictures. */
  readonly video: VideoInfo | null;
  /** The first usable audio stream, if there is one. */
  readonly audio: AudioInfo | null;
}

export interface VideoInfo {
  /** Index of the stream in the file, as in `-map 0:<index>`. */
  readonly streamIndex: number;
  readonly codec: string;
  /** Size as it is meant to be seen: after rotation, in square pixels. */
  readonly displayWidth: number;
  readonly displayHeight: number;
  /** Clockwise rotation that players apply: 0, 90, 180 or 270. */
  readonly rotationDegrees: number;
  /** Whether players flip the picture left to right, after they have rotated it. */
  readonly isMirrored: boolean;
  /** Where rotation and mirroring stand in the file; `display-matrix` where there is none. */
  readonly orientationFrom: OrientationSource;
  /** Average rate in frames per second. */
  readonly frameRate: Rational;
  /** Whether frames come at other than regular times, as from phones and screen recorders. */
  readonly isVariableRate: boolean;
  /** Which field of an interlaced picture is shown first; null: it is progressive, or does not tell. */
  readonly firstField: 'top' | 'bottom' | null;
  readonly pixelFormat: string;
  /** Whether it has transparency, by its pixels or, in WebM, beside them. */
  readonly hasAlpha: boolean;
  readonly colour: ColourInfo;
  /** Which curve of high dynamic range its brightness follows; null: none. */
  readonly hdr: 'hlg' | 'pq' | null;
  /** When the first frame is presented, in microseconds on the file's own clock; seldom but sometimes not 0. */
  readonly startUs: number;
  /** Length of this stream in microseconds, or that of the file where the stream does not tell. */
  readonly durationUs: number;
  readonly bitRate: number | null;
  /** Of the codec's parameter sets as the container holds them; absent where there are none. */
  readonly extradataSha256?: string;
}

/** ffmpeg turns what it decodes by a display matrix (a track's header, side data), and does not look at the tag. */
export type OrientationSource = 'display-matrix' | 'legacy-tag';

/** ffmpeg's names (`bt709`, `smpte170m`, `tv`, `pc` …); null where the file does not tell. */
export interface ColourInfo {
  readonly range: string | null;
  readonly matrix: string | null;
  readonly primaries: string | null;
  readonly transfer: string | null;
}

export interface AudioInfo {
  readonly streamIndex: number;
  readonly codec: string;
  readonly sampleRate: number;
  readonly channels: number;
  /** When the first sample is heard, in microseconds on the file's own clock. */
  readonly startUs: number;
  readonly durationUs: number;
}
