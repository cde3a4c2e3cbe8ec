import type { Rational } from '@app/media-processing';
import type { OverlaySpec } from '../spec';
import { findAnimationProblems } from './find-animation-problems';
import { unlessFlawed } from './flaws';
import type { Problem } from './problem';
import { spanProblems } from './span-problems';

/** Problems of an overlay. */
export function findOverlayProblems(overlay: OverlaySpec, path: string, frameRate: Rational): Problem[] {
  return [
    () => spanProblems(overlay, path, frameRate),
    () => (overlay.type === 'subtitles' ? [] : findAnimationProblems(overlay, path, frameRate)),
  ].flatMap(unlessFlawed);
}
