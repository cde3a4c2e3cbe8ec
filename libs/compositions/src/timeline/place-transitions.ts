import { neighbours } from './neighbours';
import type { TimelineClip, TimelineTransition } from './timeline';

/** Where clips, which are in order of time, pass into one another: for as long as both are there. */
export function placeTransitions(clips: readonly TimelineClip[]): TimelineTransition[] {
  return neighbours(clips).flatMap(({ clip, before }) => {
    if (!clip.transition || !before) return [];
    const { transition: type, track, startFrame } = clip;
    return [{ type, track, startFrame, endFrame: before.clip.endFrame, from: before.clip.index, to: clip.index }];
  });
}
