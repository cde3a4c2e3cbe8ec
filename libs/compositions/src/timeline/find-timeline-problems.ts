import { CONTAINERS, framesToSeconds, secondsToFrames, type Rational } from '@app/media-processing';
import { DEFAULTS, formatOf, type ClipSpec, type CompositionSpec, type OverlaySpec } from '../spec';
import { outputFrameRate, totalSeconds } from './build-timeline';
import { findOutputProblems } from './find-output-problems';
import { findPictureProblems } from './find-picture-problems';
import { findAnimationProblems } from './find-animation-problems';
import { filterProblems } from './filter-problems';
import { placeClips } from './place-clips';
import { possibleFps } from './possible-fps';
import { findSoundProblems } from './find-sound-problems';
import type { Problem } from './problem';
import { atFps } from './source-frame-rate';
import { sourceRate } from './source-rate';
import type { TimelineClip } from './timeline';
import { trimProblems } from './trim-problems';

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
  const spans = [
    ...spec.clips.flatMap((clip, index) => clipProblems(clip, `clips.${index}`, frameRate)),
    ...(spec.overlays ?? []).flatMap((overlay, index) => overlayProblems(overlay, `overlays.${index}`, frameRate)),
    ...findSoundProblems(spec.audio ?? {}, frameRate),
  ];
  const length = totalSeconds(spec);
  const tooLong = [
    ...(length > maxDurationSeconds ? [lengthProblem(spec, maxDurationSeconds, 'this server renders')] : []),
    ...formatLengthProblems(spec, length),
  ];
  const hasPicture = CONTAINERS[formatOf(spec.output)].picture !== null;
  const pictures = hasPicture ? findPictureProblems(spec.output, { frameRate, seconds: length }) : [];
  const output = [...findOutputProblems(spec.output), ...pictures];
  return [...output, ...spans, ...tooLong, ...(spans.length === 0 ? overlapProblems(spec.clips, frameRate) : [])];
}

function spanProblems(
  { start_time: start, end_time: end }: Pick<OverlaySpec, 'start_time' | 'end_time'>,
  path: string,
  frameRate: Rational,
): Problem[] {
  if (end <= start) {
    return [{ path: `${path}.end_time`, message: `end_time must be greater than start_time (${start}).` }];
  }
  if (secondsToFrames(end, frameRate) === secondsToFrames(start, frameRate)) {
    const frame = framesToSeconds(1, frameRate).toFixed(4);
    return [
      {
        path: `${path}.end_time`,
        message: `end_time is less than one frame (${frame} s) after start_time; it must be at least one frame later.`,
      },
    ];
  }
  return [];
}

function overlayProblems(overlay: OverlaySpec, path: string, frameRate: Rational): Problem[] {
  const problems = spanProblems(overlay, path, frameRate);
  return problems.length > 0 ? problems : findAnimationProblems(overlay, path, frameRate);
}

function clipProblems(clip: ClipSpec, path: string, frameRate: Rational): Problem[] {
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

function formatLengthProblems(spec: CompositionSpec, length: number): Problem[] {
  const format = formatOf(spec.output);
  const most = CONTAINERS[format].picture?.conversion?.maxSeconds ?? Infinity;
  return length > most ? [lengthProblem(spec, most, `format ${format} may last`)] : [];
}

function lengthProblem(spec: CompositionSpec, mostSeconds: number, what: string): Problem {
  const last = spec.clips.findIndex((clip) => clip.end_time === totalSeconds(spec));
  return {
    path: `clips.${last}.end_time`,
    message: `The timeline would be longer than ${mostSeconds} s, which is the most ${what}.`,
  };
}

/** Compared in frames, so that 0.1 + 0.2 and 0.3 are the same moment. */
function overlapProblems(clips: readonly ClipSpec[], frameRate: Rational): Problem[] {
  const tracks = new Map<number, TimelineClip>();
  return placeClips(clips, frameRate).flatMap((clip) => {
    const before = tracks.get(clip.track);
    tracks.set(clip.track, clip);
    if (!before || before.endFrame <= clip.startFrame) return [];
    return [
      {
        path: `clips.${clip.index}.start_time`,
        message:
          `clips.${clip.index} begins before clips.${before.index} has ended ` +
          `(${framesToSeconds(before.endFrame, frameRate)} s); clips of one track must not overlap.`,
      },
    ];
  });
}
