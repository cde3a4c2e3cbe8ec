import { isStill } from '@app/media-processing';
import type { ClipUnderrun } from '../spec';
import type { Timeline } from '../timeline/timeline';
import { sourceOf, type PlanMaterial } from './plan-material';
import { sourceEndFrame } from './source-end-frame';
import { black } from './underrun/black';
import { freeze } from './underrun/freeze';
import { loop } from './underrun/loop';
import type { Showing, Underrun } from './underrun/showing';

const UNDERRUNS: Readonly<Record<ClipUnderrun, Underrun>> = { freeze, loop, black };

/** What the clips of a timeline show, and when; in order of time. */
export function showClips({ clips, frameRate }: Timeline, material: PlanMaterial): Showing[] {
  return clips
    .flatMap((clip) => {
      const { media } = sourceOf(material, clip.url);
      const fill = isStill(media) ? freeze : UNDERRUNS[clip.underrun];
      return fill(clip, { sourceEndFrame: sourceEndFrame(clip, media, frameRate), frameRate });
    })
    .sort((a, b) => a.startFrame - b.startFrame);
}
