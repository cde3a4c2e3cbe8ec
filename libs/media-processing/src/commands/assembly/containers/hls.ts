import type { ContainerContent } from './container-content';

/** Playlists, with the video and audio of an MP4 in fragments: see `compilePictureFragments`. */
export const HLS: ContainerContent = {
  picture: { videoCodecs: ['h264', 'hevc'], conversion: null },
  sound: { codec: 'aac' },
};
