import type { Rational } from '@app/media-processing';
import type { OverlaySpec } from '../spec';
import { findAnimationProblems } from './find-animation-problems';
import type { Problem } from './problem';
import { spanProblems } from './span-problems';

/** What is impossible about an overlay. */
export function findOverlayProblems(overlay: OverlaySpec, path: string, frameRate: Rational): Problem[] {
  const problems = spanProblems(overlay, path, frameRate);
  return problems.length > 0 || overlay.type === 'subtitles'
    ? problems
    : findAnimationProblems(overlay, path, frameRate);
}
