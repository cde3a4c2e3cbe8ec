import { secondsToFrames, type Rational } from '@app/media-processing';
import { DEFAULTS, type ClipSpec } from '../spec';
import { filterProblems } from './filter-problems';
import { unlessFlawed } from './flaws';
import type { Problem } from './problem';
import { shortSeconds } from './short-seconds';
import { spanProblems } from './span-problems';
import { trimProblems } from './trim-problems';

/** Problems of a clip by itself, independent of the others. */
export function findClipProblems(clip: ClipSpec, path: string, frameRate: Rational): Problem[] {
  return [
    () => spanProblems(clip, path, frameRate),
    () => trimProblems(clip, path, frameRate),
    () => cropProblems(clip, path, ['x', 'width']),
    () => cropProblems(clip, path, ['y', 'height']),
    () => fadeProblems(clip, path, frameRate),
    () => (clip.filters ?? []).flatMap((filter, index) => filterProblems(filter, `${path}.filters.${index}`)),
  ].flatMap(unlessFlawed);
}

function fadeProblems(clip: ClipSpec, path: string, frameRate: Rational): Problem[] {
  const frames = (seconds: number): number => secondsToFrames(seconds, frameRate);
  const clipFrames = frames(clip.end_time) - frames(clip.start_time);
  const fadeOutFrames = frames(clip.fade_out ?? DEFAULTS.fadeSeconds);
  const fadeFrames = frames(clip.fade_in ?? DEFAULTS.fadeSeconds) + fadeOutFrames;
  if (clipFrames <= 0 || fadeFrames <= clipFrames) return [];
  return [
    {
      path: `${path}.${fadeOutFrames > 0 ? 'fade_out' : 'fade_in'}`,
      message: `fade_in and fade_out must together be at most as long as the clip (${shortSeconds(clipFrames, frameRate)} s).`,
    },
  ];
}

/** 33.3 + 66.7 is a little more than 100. */
const ROUNDING_ERROR = 1e-9;

function cropProblems(
  { crop }: ClipSpec,
  path: string,
  [start, length]: readonly ['x', 'width'] | readonly ['y', 'height'],
): Problem[] {
  const end = crop ? crop[start] + crop[length] : 0;
  if (end <= 100 + ROUNDING_ERROR) return [];
  const message = `${start} + ${length} is ${end}; it must be at most 100 % of the picture.`;
  return [{ path: `${path}.crop.${length}`, message }];
}
