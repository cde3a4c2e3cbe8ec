import type { VideoCodec } from './stream-profile';

/** The kinds of file that a finished video comes in. */
export type Container = 'mp4' | 'mov' | 'webm';

export type AudioCodec = 'aac' | 'opus';

interface ContainerContent {
  /** What its players are sure to play. */
  readonly videoCodec: VideoCodec;
  readonly audioCodec: AudioCodec;
}

export const CONTAINERS: Readonly<Record<Container, ContainerContent>> = {
  mp4: { videoCodec: 'h264', audioCodec: 'aac' },
  mov: { videoCodec: 'h264', audioCodec: 'aac' },
  webm: { videoCodec: 'vp9', audioCodec: 'opus' },
};
