import type { Rational } from '@app/media-processing';
import type { AudioSpec } from '../spec';
import { unlessFlawed } from './flaws';
import type { Problem } from './problem';
import { trimProblems } from './trim-problems';

/** What makes the sound that was asked for impossible. */
export function findSoundProblems({ tracks }: AudioSpec, frameRate: Rational): Problem[] {
  return (tracks ?? []).flatMap((track, index) =>
    unlessFlawed(() => trimProblems(track, `audio.tracks.${index}`, frameRate)),
  );
}
