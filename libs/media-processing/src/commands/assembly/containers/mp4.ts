import { joinStreams } from '../join-streams';
import { movieArgs } from '../muxer-args';
import type { ContainerContent } from './container-content';

export const MP4: ContainerContent = {
  picture: { videoCodecs: ['h264', 'hevc', 'av1'], conversion: null },
  sound: { codec: 'aac' },
  assemble: (assembly) => [joinStreams(assembly, movieArgs('mp4', assembly.profile))],
};
