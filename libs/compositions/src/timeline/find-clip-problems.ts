import { framesToSeconds, type Rational } from '@app/media-processing';
import { DEFAULTS, type ClipSpec } from '../spec';
import { filterProblems } from './filter-problems';
import { placeClips } from './place-clips';
import type { Problem } from './problem';
import { sourceRate } from './source-rate';
import { spanProblems } from './span-problems';
import { trimProblems } from './trim-problems';

/** What is impossible about a clip, wherever the others lie. */
export function findClipProblems(clip: ClipSpec, path: string, frameRate: Rational): Problem[] {
  return [
    ...spanProblems(clip, path, frameRate),
    ...trimProblems(clip, path, sourceRate(frameRate, clip.speed ?? DEFAULTS.speed)),
    ...cropProblems(clip, path),
    ...fadeProblems(clip, path, frameRate),
    ...(clip.filters ?? []).flatMap((filter, index) => filterProblems(filter, `${path}.filters.${index}`)),
  ];
}

function fadeProblems(clip: ClipSpec, path: string, frameRate: Rational): Problem[] {
  const [placed] = placeClips([clip], frameRate);
  if (!placed || placed.endFrame <= placed.startFrame) return [];
  const { startFrame, endFrame, fadeInFrames, fadeOutFrames } = placed;
  if (fadeInFrames + fadeOutFrames <= endFrame - startFrame) return [];
  const length = framesToSeconds(endFrame - startFrame, frameRate);
  return [
    {
      path: `${path}.${fadeOutFrames > 0 ? 'fade_out' : 'fade_in'}`,
      message: `fade_in and fade_out must together be at most as long as the clip (${length} s).`,
    },
  ];
}

/** 33.3 + 66.7 is a little more than 100. */
const ROUNDING_ERROR = 1e-9;

function cropProblems({ crop }: ClipSpec, path: string): Problem[] {
  if (!crop) return [];
  const beyond = (start: 'x' | 'y', length: 'width' | 'height'): Problem[] =>
    crop[start] + crop[length] <= 100 + ROUNDING_ERROR
      ? []
      : [
          {
            path: `${path}.crop.${length}`,
            message: `${start} + ${length} is ${crop[start] + crop[length]}; it must be at most 100 % of the picture.`,
          },
        ];
  return [...beyond('x', 'width'), ...beyond('y', 'height')];
}
