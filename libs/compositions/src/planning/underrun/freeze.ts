import type { TimelineClip } from '../../timeline/timeline';
import type { Showing, SourceEnd } from './showing';

/** The last frame stays. */
export function freeze(clip: TimelineClip, { sourceEndFrame }: SourceEnd): Showing[] {
  const { startFrame, endFrame, trimStartFrame } = clip;
  return [{ clip, startFrame, endFrame, sourceFrame: trimStartFrame, sourceEndFrame }];
}
