import type { Rational } from '@app/media-processing';
import type { AudioSpec } from '../spec';
import { unlessFlawed } from './flaws';
import type { Problem } from './problem';
import { trimProblems } from './trim-problems';

/** Problems with the requested audio. */
export function findSoundProblems({ tracks }: AudioSpec, frameRate: Rational): Problem[] {
  return (tracks ?? []).flatMap((track, index) =>
    unlessFlawed(() => trimProblems(track, `audio.tracks.${index}`, frameRate)),
  );
}
