import { framesToSeconds, type Rational } from '@app/media-processing';
import type { ClipSpec } from '../spec';
import { findTransitionProblems } from './find-transition-problems';
import { neighbours, type Neighbour } from './neighbours';
import { placeClips } from './place-clips';
import type { Problem } from './problem';

/**
 * Clips of one track that overlap without a transition, or with one that does not fit. Compared in frames, so that
 * 0.1 + 0.2 and 0.3 are the same moment.
 */
export function findOverlapProblems(clips: readonly ClipSpec[], frameRate: Rational): Problem[] {
  return neighbours(placeClips(clips, frameRate)).flatMap((neighbour) => {
    const transition = clips[neighbour.clip.index]?.transition;
    return transition
      ? findTransitionProblems(neighbour, { duration: transition.duration, frameRate })
      : overlapProblems(neighbour, frameRate);
  });
}

function overlapProblems({ clip, before }: Neighbour, frameRate: Rational): Problem[] {
  if (!before || before.clip.endFrame <= clip.startFrame) return [];
  const { index, endFrame } = before.clip;
  return [
    {
      path: `clips.${clip.index}.start_time`,
      message:
        `clips.${clip.index} begins before clips.${index} has ended (${framesToSeconds(endFrame, frameRate)} s); ` +
        'clips of one track must not overlap, but for a transition.',
    },
  ];
}
