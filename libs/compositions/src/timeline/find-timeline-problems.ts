import { CONTAINERS, type Rational } from '@app/media-processing';
import { formatOf, FRAME_RATES, OUTPUT_FPS, type CompositionSpec } from '../spec';
import { outputFrameRate } from './build-timeline';
import { findClipProblems } from './find-clip-problems';
import { findLengthProblems } from './find-length-problems';
import { findOutputProblems } from './find-output-problems';
import { findOverlapProblems } from './find-overlap-problems';
import { findOverlayProblems } from './find-overlay-problems';
import { findPictureProblems } from './find-picture-problems';
import { findSoundProblems } from './find-sound-problems';
import { hideFlaws, unlessFlawed } from './flaws';
import { possibleFps } from './possible-fps';
import type { Problem } from './problem';

interface TimelineLimits {
  readonly maxDurationSeconds: number;
  /** Known problems of the request: what merely follows from them is not reported. */
  readonly known?: readonly Problem[];
}

/**
 * What makes a request impossible as a timeline: spans that end before they start, overlapping clips, a timeline that
 * is too long. All problems at once; empty if there are none.
 *
 * @param request as sent; whatever in it does not have the shape of a `CompositionSpec` is in the known problems
 */
export function findTimelineProblems(request: unknown, limits: TimelineLimits): Problem[] {
  const spec = hideFlaws(request, limits.known ?? []) as CompositionSpec;
  const rates = unlessFlawed(() => possibleRates(spec));
  const atRate = (frameRate: Rational): Problem[] => problemsOnGrid(request, { ...limits, frameRate });
  // A valid request is valid at every possible rate. If the rate itself is invalid: only what is a problem at all rates
  // is reported.
  return rates.length > 0
    ? found(rates.map(atRate))
    : foundEverywhere(OUTPUT_FPS.map((fps) => atRate(FRAME_RATES[fps])));
}

/** Several if it is that of the source, which is not known yet. */
function possibleRates(spec: CompositionSpec): Rational[] {
  if (spec.output?.fps !== 'source') return [outputFrameRate(spec)];
  return possibleFps(spec.output).map((fps) => FRAME_RATES[fps]);
}

/** One problem per path, from the first rate that has one. */
function found(byRate: readonly Problem[][]): Problem[] {
  return byRate.reduce((told, more) => [...told, ...more.filter(({ path }) => !hasPath(told, path))], []);
}

function foundEverywhere([first = [], ...others]: readonly Problem[][]): Problem[] {
  return first.filter(({ path }) => others.every((problems) => hasPath(problems, path)));
}

function hasPath(problems: readonly Problem[], path: string): boolean {
  return problems.some((problem) => problem.path === path);
}

function problemsOnGrid(
  request: unknown,
  { frameRate, maxDurationSeconds, known = [] }: TimelineLimits & { readonly frameRate: Rational },
): Problem[] {
  const spec = hideFlaws(request, known) as CompositionSpec;
  const ofParts = [
    () => findOutputProblems(spec.output),
    () => spec.clips.flatMap((clip, index) => findClipProblems(clip, `clips.${index}`, frameRate)),
    () =>
      (spec.overlays ?? []).flatMap((overlay, index) => findOverlayProblems(overlay, `overlays.${index}`, frameRate)),
    () => findSoundProblems(spec.audio ?? {}, frameRate),
  ].flatMap(unlessFlawed);
  const sound = hideFlaws(request, [...known, ...ofParts]) as CompositionSpec;
  const picture = (): typeof CONTAINERS.mp4.picture => CONTAINERS[formatOf(sound.output)].picture;
  return [
    ...ofParts,
    ...[
      () => (picture() ? findPictureProblems(sound, frameRate) : []),
      () => findLengthProblems(sound.clips, maxDurationSeconds, 'this server renders'),
      () =>
        findLengthProblems(sound.clips, picture()?.conversion?.maxSeconds, `format ${formatOf(sound.output)} may last`),
      () => findOverlapProblems(sound.clips, frameRate),
    ].flatMap(unlessFlawed),
  ];
}
