import { framesToSeconds, secondsToFrames, type Rational } from '@app/media-processing';
import { OUTPUT_FPS, type ClipSpec, type CompositionSpec, type OverlaySpec } from '../spec';
import { outputFrameRate, totalSeconds } from './build-timeline';
import { findOutputProblems } from './find-output-problems';
import { placeClips } from './place-clips';
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
  const byRate = OUTPUT_FPS.map((fps) => problemsOnGrid(atFps(spec, fps), limits));
  return byRate.find((problems) => problems.length > 0) ?? [];
}

function problemsOnGrid(spec: CompositionSpec, { maxDurationSeconds }: TimelineLimits): Problem[] {
  const frameRate = outputFrameRate(spec);
  const spans = [
    ...spec.clips.flatMap((clip, index) => clipProblems(clip, `clips.${index}`, frameRate)),
    ...(spec.overlays ?? []).flatMap((overlay, index) => spanProblems(overlay, `overlays.${index}`, frameRate)),
  ];
  const length = totalSeconds(spec);
  const tooLong = length > maxDurationSeconds ? [lengthProblem(spec, maxDurationSeconds)] : [];
  const output = findOutputProblems(spec.output);
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

function clipProblems(clip: ClipSpec, path: string, frameRate: Rational): Problem[] {
  const problems = spanProblems(clip, path, frameRate);
  const trimStart = clip.trim_start ?? 0;
  if (typeof clip.trim_end === 'number' && clip.trim_end <= trimStart) {
    problems.push({
      path: `${path}.trim_end`,
      message: `trim_end must be greater than trim_start (${trimStart}).`,
    });
  } else if (
    typeof clip.trim_end === 'number' &&
    secondsToFrames(clip.trim_end, frameRate) === secondsToFrames(trimStart, frameRate)
  ) {
    problems.push({
      path: `${path}.trim_end`,
      message: 'trim_end is less than one frame after trim_start; it must be at least one frame later.',
    });
  }
  return problems;
}

function lengthProblem(spec: CompositionSpec, maxDurationSeconds: number): Problem {
  const last = spec.clips.findIndex((clip) => clip.end_time === totalSeconds(spec));
  return {
    path: `clips.${last}.end_time`,
    message: `The timeline would be longer than ${maxDurationSeconds} s, which is the most this server renders.`,
  };
}

/** Compared in frames, so that 0.1 + 0.2 and 0.3 are the same moment. */
function overlapProblems(clips: readonly ClipSpec[], frameRate: Rational): Problem[] {
  const placed = placeClips(clips, frameRate);
  return placed.flatMap((clip, position) => {
    const before = placed[position - 1];
    if (!before || before.endFrame <= clip.startFrame) return [];
    return [
      {
        path: `clips.${clip.index}.start_time`,
        message:
          `clips.${clip.index} begins before clips.${before.index} has ended ` +
          `(${framesToSeconds(before.endFrame, frameRate)} s); clips must not overlap.`,
      },
    ];
  });
}
