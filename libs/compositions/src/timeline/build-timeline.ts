import { secondsToFrames, type Rational } from '@app/media-processing';
import { DEFAULTS, RESOLUTIONS, type CompositionSpec } from '../spec';
import { placeClips } from './place-clips';
import { placeOverlays } from './place-overlays';
import { placeSounds } from './place-sounds';
import type { Timeline } from './timeline';

/** Puts a composition that `findTimelineProblems` finds nothing wrong with on its frame grid. */
export function buildTimeline(spec: CompositionSpec): Timeline {
  const frameRate = outputFrameRate(spec);
  const totalFrames = secondsToFrames(totalSeconds(spec), frameRate);
  const [width, height] = RESOLUTIONS[spec.output?.resolution ?? DEFAULTS.resolution];
  return {
    frameRate,
    width,
    height,
    quality: spec.output?.quality ?? DEFAULTS.quality,
    format: spec.output?.format ?? DEFAULTS.format,
    totalFrames,
    clips: placeClips(spec.clips, frameRate),
    overlays: placeOverlays(spec.overlays ?? [], { frameRate, totalFrames, width, height }),
    audio: placeSounds(spec.audio ?? {}, frameRate),
  };
}

export function outputFrameRate(spec: CompositionSpec): Rational {
  return { num: spec.output?.fps ?? DEFAULTS.fps, den: 1 };
}

/** Where the last clip ends. Overlays and sound do not make a timeline longer. */
export function totalSeconds(spec: CompositionSpec): number {
  return spec.clips.reduce((end, clip) => Math.max(end, clip.end_time), 0);
}
