import type { AudioCodec } from '../../../segments/container';
import type { VideoCodec, VideoQuality } from '../../../segments/stream-profile';
import type { Rational } from '../../../time/rational';
import type { FfmpegCommand } from '../../ffmpeg-command';
import type { Assembly } from '../assembly';

/** The content of an output format. One file per format. */
export interface ContainerContent {
  /** Null: no video, and no segments are rendered. */
  readonly picture: ContainerPicture | null;
  /** Null: no audio, and none is mixed. */
  readonly sound: ContainerSound | null;
}

/** How a single-file output is made from the parts of a render. */
export interface FileContent extends ContainerContent {
  /** The ffmpeg runs that make the file, in order; the last one writes it. */
  readonly assemble: (assembly: Assembly) => readonly FfmpegCommand[];
}

export interface ContainerPicture {
  /** Codecs of its segments, the most widely supported one first. */
  readonly videoCodecs: readonly [VideoCodec, ...VideoCodec[]];
  /** Null: segments are joined as they are. */
  readonly conversion: PictureConversion | null;
}

/** A format whose frames depend on each other throughout: the segments are decoded, and encoded in one go. */
export interface PictureConversion {
  /** ffmpeg's name of the codec. */
  readonly codec: string;
  /** Limits of the format or its players. */
  readonly maxFrameRate: Rational;
  /** Pixels. */
  readonly maxSide: number;
  readonly maxSeconds: number;
  /** Resolution of its timestamps, in microseconds. */
  readonly tickUs: number;
}

export interface ContainerSound {
  readonly codec: AudioCodec;
  /** Audio bitrate by quality; absent: the codec's default, whatever the quality. */
  readonly bitRates?: Readonly<Record<VideoQuality, number>>;
}
