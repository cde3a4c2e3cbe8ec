import type { Rational } from '@app/media-processing';
import type { ClipSpec } from '../spec';
import { findTransitionProblems, type PlacedClip } from './find-transition-problems';
import { unlessFlawed } from './flaws';
import { neighbours } from './neighbours';
import type { Problem } from './problem';
import { shortSeconds } from './short-seconds';
import { slotOf } from './slot-of';

/**
 * Clips on one track that overlap without a transition, or with one that does not fit. Compared in frames, so that 0.1
 * + 0.2 and 0.3 are the same time. A clip with invalid times may be the missing predecessor of a transition.
 */
export function findOverlapProblems(clips: readonly ClipSpec[], frameRate: Rational): Problem[] {
  const placed = clips
    .flatMap((spec, index) => unlessFlawed((): PlacedClip[] => [{ index, spec, ...slotOf(spec, frameRate) }]))
    .sort((a, b) => a.startFrame - b.startFrame);
  const areAllPlaced = placed.length === clips.length;
  return neighbours(placed).flatMap(({ clip, before }) =>
    unlessFlawed(() => {
      const overlapped = before && before.clip.endFrame > clip.startFrame ? before.clip : null;
      if (clip.spec.transition) {
        return overlapped || areAllPlaced ? findTransitionProblems({ clip, before }, frameRate) : [];
      }
      return overlapped ? overlapProblems(clip, overlapped, frameRate) : [];
    }),
  );
}

function overlapProblems(clip: PlacedClip, { index, endFrame }: PlacedClip, frameRate: Rational): Problem[] {
  return [
    {
      path: `clips.${clip.index}.start_time`,
      message:
        `clips.${clip.index} begins before clips.${index} has ended (${shortSeconds(endFrame, frameRate)} s); ` +
        'clips of one track must not overlap, but for a transition.',
    },
  ];
}
