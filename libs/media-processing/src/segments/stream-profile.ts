import type { Rational } from '../time/rational';

/** Encoders of H.264 in hardware, by ffmpeg's names; those that are tried first stand first. */
export const HARDWARE_ENCODERS = ['h264_nvenc', 'h264_qsv', 'h264_vaapi'] as const;
export type HardwareEncoder = (typeof HARDWARE_ENCODERS)[number];

export type VideoQuality = 'low' | 'medium' | 'high';

export const VIDEO_CODECS = ['h264', 'hevc', 'vp9', 'av1'] as const;
export type VideoCodec = (typeof VIDEO_CODECS)[number];

/**
 * All that decides the codec parameters of a finished stream. Two segments may be joined without re-encoding only
 * if they were made for the same profile.
 */
export interface StreamProfile {
  readonly codec: VideoCodec;
  /** Pixels, even. */
  readonly width: number;
  readonly height: number;
  readonly frameRate: Rational;
  readonly quality: VideoQuality;
  /** Left out: software. What different encoders make cannot be joined, so one makes all of a render. */
  readonly encoder?: HardwareEncoder;
  /** Bits per second on average, instead of the constant quality; `quality` then says how hard the encoder tries. */
  readonly bitRate?: number;
  /** Left out: the parameter sets of every segment are the encoder's own. */
  readonly sharedSets?: SharedParameterSets;
}

/** The parameter sets of a stream in which pictures that somebody else encoded follow ours: H.264 by software alone. */
export interface SharedParameterSets {
  /** `seq_parameter_set_id` of the encoder's own among them. */
  readonly ownSetId: number;
  /** `avcC` with all of them, in Base64; every segment has it in its header. Null: the encoder's own, to be joined yet. */
  readonly avcConfig: string | null;
}

/** Length of a closed GOP in seconds; segments start on a GOP, so chunks are multiples of it. */
export const GOP_SECONDS = 2;

/** Length of a closed GOP in frames. */
export function gopFrames(profile: Pick<StreamProfile, 'frameRate'>): number {
  return Math.round((GOP_SECONDS * profile.frameRate.num) / profile.frameRate.den);
}
