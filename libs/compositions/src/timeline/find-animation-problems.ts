import type { Rational } from '@app/media-processing';
import type { DrawnOverlaySpec } from '../spec';
import { animationIn, animationOut, placeAnimation } from './place-animation';
import type { Problem } from './problem';

/** What is impossible about how an overlay, of at least one frame, is to come and go. */
export function findAnimationProblems(overlay: DrawnOverlaySpec, path: string, frameRate: Rational): Problem[] {
  const { animation } = overlay;
  if (!animation) return [];
  const types = [animationIn(animation), animationOut(animation)].filter((type) => type !== null);
  if (types.length === 0) {
    return [{ path: `${path}.animation`, message: 'animation must say a type, in or out.' }];
  }
  const problems: Problem[] = [];
  if (overlay.type === 'image' && types.includes('typewriter')) {
    problems.push({ path: `${path}.animation`, message: 'typewriter is for texts; an image has no letters.' });
  }
  const placed = placeAnimation(overlay, frameRate);
  if (placed && (placed.in?.frames ?? 0) + (placed.out?.frames ?? 0) > placed.frames) {
    problems.push({
      path: `${path}.animation.duration`,
      message:
        `duration is too long: the overlay is shown for ${overlay.end_time - overlay.start_time} s, and ` +
        `${types.length === 2 ? 'coming and going take twice' : 'the animation takes'} the duration.`,
    });
  }
  return problems;
}
