import { joinStreams } from '../join-streams';
import { webmArgs } from '../muxer-args';
import type { FileContent } from './container-content';

export const WEBM: FileContent = {
  picture: { videoCodecs: ['vp9', 'av1'], conversion: null },
  sound: { codec: 'opus' },
  assemble: (assembly) => [joinStreams(assembly, webmArgs(assembly))],
};
