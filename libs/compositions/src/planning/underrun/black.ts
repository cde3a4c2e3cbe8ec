import type { TimelineClip } from '../../timeline/timeline';
import { freeze } from './freeze';
import { sourceLength, type Showing, type SourceEnd } from './showing';

/** The clip ends where its source does, revealing what lies below: ultimately the black background. */
export function black(clip: TimelineClip, end: SourceEnd): Showing[] {
  const endFrame = Math.min(clip.endFrame, clip.startFrame + sourceLength(clip, end));
  return freeze({ ...clip, endFrame }, end);
}
