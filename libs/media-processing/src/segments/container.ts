import type { VideoCodec } from './stream-profile';

/** The kinds of file that a finished video comes in. */
export type FileContainer = 'mp4' | 'mov' | 'webm';

/** What it comes in: one file, or playlists and segments (HLS). */
export type Container = FileContainer | 'hls';

export type AudioCodec = 'aac' | 'opus';

interface ContainerContent {
  /** What its players play, the one they are surest to play first. */
  readonly videoCodecs: readonly [VideoCodec, ...VideoCodec[]];
  readonly audioCodec: AudioCodec;
}

export const CONTAINERS: Readonly<Record<Container, ContainerContent>> = {
  mp4: { videoCodecs: ['h264', 'hevc', 'av1'], audioCodec: 'aac' },
  mov: { videoCodecs: ['h264', 'hevc'], audioCodec: 'aac' },
  hls: { videoCodecs: ['h264', 'hevc'], audioCodec: 'aac' },
  webm: { videoCodecs: ['vp9', 'av1'], audioCodec: 'opus' },
};
