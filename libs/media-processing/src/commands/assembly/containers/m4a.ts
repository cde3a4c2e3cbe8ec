import { SAMPLE_RATE } from '../../../time/frames';
import { tagSound } from '../tag-sound';
import type { FileContent } from './container-content';

/**
 * AAC in an MP4 file that is marked as audio only. Its edit list counts in samples, so it ends where the timeline does.
 * At other bitrates than these, peaks of dense audio were seen to exceed full scale.
 */
export const M4A: FileContent = {
  picture: null,
  sound: { codec: 'aac', bitRates: { low: 160_000, medium: 192_000, high: 224_000 } },
  assemble: (assembly) => [
    tagSound(assembly, [
      ['-movie_timescale', String(SAMPLE_RATE)],
      ['-movflags', '+faststart'],
      ['-f', 'ipod'],
    ]),
  ],
};
