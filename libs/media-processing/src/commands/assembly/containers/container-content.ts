import type { AudioCodec } from '../../../segments/container';
import type { VideoCodec, VideoQuality } from '../../../segments/stream-profile';
import type { Rational } from '../../../time/rational';
import type { FfmpegCommand } from '../../ffmpeg-command';
import type { Assembly } from '../assembly';

/** What a kind of output holds. One file for each. */
export interface ContainerContent {
  /** Null: there is no picture, and no segment is made. */
  readonly picture: ContainerPicture | null;
  /** Null: there is no sound, and none is mixed. */
  readonly sound: ContainerSound | null;
}

/** An output that is one file, and how that comes of what a render has made. */
export interface FileContent extends ContainerContent {
  /** The runs that make the file, one after the other; the last one writes it. */
  readonly assemble: (assembly: Assembly) => readonly FfmpegCommand[];
}

export interface ContainerPicture {
  /** What its segments are made in: what its players play, the one they are surest to play first. */
  readonly videoCodecs: readonly [VideoCodec, ...VideoCodec[]];
  /** Null: segments are joined as they are. */
  readonly conversion: PictureConversion | null;
}

/** A format whose pictures depend on each other from end to end: segments are decoded, and encoded in one go. */
export interface PictureConversion {
  /** ffmpeg's name of the codec. */
  readonly codec: string;
  /** What the format, or those who show it, can bear. */
  readonly maxFrameRate: Rational;
  /** Pixels. */
  readonly maxSide: number;
  readonly maxSeconds: number;
  /** How exactly the file says when a frame is shown, in microseconds. */
  readonly tickUs: number;
}

export interface ContainerSound {
  readonly codec: AudioCodec;
  /** Bits per second; absent: what is usual beside a picture, whatever the quality. */
  readonly bitRates?: Readonly<Record<VideoQuality, number>>;
}
