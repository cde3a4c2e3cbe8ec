import { secondsToFrames } from '@app/media-processing';
import type { TimelineClip } from '../../timeline/timeline';
import { freeze } from './freeze';
import { repetitions } from './repetitions';
import { sourceLength, type Showing, type SourceEnd } from './showing';

/** Shorter ranges are repeated within a segment, or a long slot would be thousands of segments of a few frames. */
const MIN_REPETITION_SECONDS = 0.5;

/** The source begins again at the in point, as often as it takes. */
export function loop(clip: TimelineClip, end: SourceEnd): Showing[] {
  const length = sourceLength(clip, end);
  const { startFrame, endFrame, trimStartFrame } = clip;
  if (length >= endFrame - startFrame) return freeze(clip, end);
  if (length < secondsToFrames(MIN_REPETITION_SECONDS, end.frameRate)) {
    return freeze(clip, end).map((showing) => ({ ...showing, repeatFrame: trimStartFrame }));
  }
  return repetitions(clip, length).flatMap((span) =>
    freeze({ ...clip, ...span }, end).map((showing) => ({ ...showing, clip })),
  );
}
