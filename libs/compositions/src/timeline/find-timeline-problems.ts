import { CONTAINERS } from '@app/media-processing';
import { formatOf, type CompositionSpec } from '../spec';
import { outputFrameRate, totalSeconds } from './build-timeline';
import { findClipProblems } from './find-clip-problems';
import { findOutputProblems } from './find-output-problems';
import { findOverlapProblems } from './find-overlap-problems';
import { findOverlayProblems } from './find-overlay-problems';
import { findPictureProblems } from './find-picture-problems';
import { findSoundProblems } from './find-sound-problems';
import { possibleFps } from './possible-fps';
import type { Problem } from './problem';
import { atFps } from './source-frame-rate';

interface TimelineLimits {
  readonly maxDurationSeconds: number;
}

/**
 * What makes a well-formed request impossible as a timeline: spans that end before they begin, clips that overlap,
 * a timeline that is too long. All of it at once; empty when there is nothing.
 */
export function findTimelineProblems(spec: CompositionSpec, limits: TimelineLimits): Problem[] {
  if (spec.output?.fps !== 'source') return problemsOnGrid(spec, limits);
  // The rate is not known yet: what has to be possible is possible at every one of them.
  const byRate = possibleFps(spec.output).map((fps) => problemsOnGrid(atFps(spec, fps), limits));
  return byRate.find((problems) => problems.length > 0) ?? [];
}

function problemsOnGrid(spec: CompositionSpec, { maxDurationSeconds }: TimelineLimits): Problem[] {
  const frameRate = outputFrameRate(spec);
  const seconds = totalSeconds(spec);
  const { picture } = CONTAINERS[formatOf(spec.output)];
  const parts = [
    ...spec.clips.flatMap((clip, index) => findClipProblems(clip, `clips.${index}`, frameRate)),
    ...(spec.overlays ?? []).flatMap((overlay, index) => findOverlayProblems(overlay, `overlays.${index}`, frameRate)),
    ...findSoundProblems(spec.audio ?? {}, frameRate),
  ];
  return [
    ...findOutputProblems(spec.output),
    ...(picture ? findPictureProblems(spec.output, { frameRate, seconds }) : []),
    ...parts,
    ...lengthProblems(spec, maxDurationSeconds, 'this server renders'),
    ...lengthProblems(spec, picture?.conversion?.maxSeconds, `format ${formatOf(spec.output)} may last`),
    ...(parts.length === 0 ? findOverlapProblems(spec.clips, frameRate) : []),
  ];
}

function lengthProblems(spec: CompositionSpec, mostSeconds: number | undefined, what: string): Problem[] {
  const length = totalSeconds(spec);
  if (mostSeconds === undefined || length <= mostSeconds) return [];
  const last = spec.clips.findIndex((clip) => clip.end_time === length);
  return [
    {
      path: `clips.${last}.end_time`,
      message: `The timeline would be longer than ${mostSeconds} s, which is the most ${what}.`,
    },
  ];
}
