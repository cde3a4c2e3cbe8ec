import type { Rational } from '@app/media-processing';
import type { DrawnOverlaySpec } from '../spec';
import { unlessFlawed } from './flaws';
import { animationIn, animationOut, placeAnimation } from './place-animation';
import type { Problem } from './problem';
import { shortSeconds } from './short-seconds';

/** Problems with the animation of an overlay. */
export function findAnimationProblems(overlay: DrawnOverlaySpec, path: string, frameRate: Rational): Problem[] {
  const { animation } = overlay;
  if (!animation) return [];
  const types = [animationIn(animation), animationOut(animation)].filter((type) => type !== null);
  if (types.length === 0) {
    return [{ path: `${path}.animation`, message: 'animation must have a type, in or out.' }];
  }
  return [
    () => (overlay.type === 'image' && types.includes('typewriter') ? [writtenImage(path)] : []),
    () => durationProblems(overlay, path, frameRate),
  ].flatMap(unlessFlawed);
}

function writtenImage(path: string): Problem {
  return { path: `${path}.animation`, message: 'typewriter is for texts; an image has no letters.' };
}

function durationProblems(overlay: DrawnOverlaySpec, path: string, frameRate: Rational): Problem[] {
  const placed = placeAnimation(overlay, frameRate);
  // Reversed times are reported elsewhere.
  if (!placed || placed.frames < 1) return [];
  if ((placed.in?.frames ?? 0) + (placed.out?.frames ?? 0) <= placed.frames) return [];
  return [
    {
      path: `${path}.animation.duration`,
      message:
        `duration is too long: the overlay is shown for ${shortSeconds(placed.frames, frameRate)} s, and ` +
        `${placed.in && placed.out ? 'entrance and exit take twice' : 'the animation takes'} the duration.`,
    },
  ];
}
