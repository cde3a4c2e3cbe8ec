import { neighbours } from './neighbours';
import type { TimelineClip, TimelineTransition } from './timeline';

/** The transitions between clips, given in order of time: as long as the clips overlap. */
export function placeTransitions(clips: readonly TimelineClip[]): TimelineTransition[] {
  return neighbours(clips).flatMap(({ clip, before }) => {
    if (!clip.transition || !before) return [];
    const { transition: type, track, startFrame } = clip;
    return [{ type, track, startFrame, endFrame: before.clip.endFrame, from: before.clip.index, to: clip.index }];
  });
}
