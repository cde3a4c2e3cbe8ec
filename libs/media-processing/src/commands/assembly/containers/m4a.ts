import { SAMPLE_RATE } from '../../../time/frames';
import { tagSound } from '../tag-sound';
import type { ContainerContent } from './container-content';

/** AAC in an MP4 file that says it has no picture. Its edit list counts in samples, so it ends where the timeline does. */
export const M4A: ContainerContent = {
  picture: null,
  sound: { codec: 'aac', bitRates: { low: 96_000, medium: 160_000, high: 256_000 } },
  assemble: (assembly) => [
    tagSound(assembly, [
      ['-movie_timescale', String(SAMPLE_RATE)],
      ['-movflags', '+faststart'],
      ['-f', 'ipod'],
    ]),
  ],
};
