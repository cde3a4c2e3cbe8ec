import { joinStreams } from '../join-streams';
import { movieArgs } from '../muxer-args';
import type { FileContent } from './container-content';

/** QuickTime. */
export const MOV: FileContent = {
  picture: { videoCodecs: ['h264', 'hevc'], conversion: null },
  sound: { codec: 'aac' },
  assemble: (assembly) => [joinStreams(assembly, movieArgs('mov', assembly.profile))],
};
