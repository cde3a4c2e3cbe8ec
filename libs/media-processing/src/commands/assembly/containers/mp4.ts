import { joinStreams } from '../join-streams';
import { movieArgs } from '../muxer-args';
import type { FileContent } from './container-content';

export const MP4: FileContent = {
  picture: { videoCodecs: ['h264', 'hevc', 'av1'], conversion: null },
  sound: { codec: 'aac' },
  assemble: (assembly) => [joinStreams(assembly, movieArgs('mp4', assembly.profile))],
};
