import { CONTAINERS, secondsToFrames, type Rational } from '@app/media-processing';
import { DEFAULTS, formatDefaults, formatOf, FRAME_RATES, type CompositionSpec } from '../spec';
import { outputCodec } from './output-codec';
import { outputSize } from './output-size';
import { picturesOfOutput } from './pictures-of-output';
import { placeClips } from './place-clips';
import { placeOverlays } from './place-overlays';
import { placeSounds } from './place-sounds';
import { placeTransitions } from './place-transitions';
import type { Timeline } from './timeline';

/**
 * Puts a composition without timeline problems (`findTimelineProblems`) on its frame grid. Whatever its format cannot
 * contain, video or audio, is left out.
 */
export function buildTimeline(spec: CompositionSpec): Timeline {
  const frameRate = outputFrameRate(spec);
  const totalFrames = secondsToFrames(totalSeconds(spec), frameRate);
  const size = outputSize(spec.output);
  const clips = placeClips(spec.clips, frameRate);
  const format = formatOf(spec.output);
  const { picture, sound } = CONTAINERS[format];
  const isJoined = picture !== null && picture.conversion === null;
  return {
    frameRate,
    ...size,
    codec: outputCodec(spec.output),
    quality: spec.output?.quality ?? DEFAULTS.quality,
    bitRate: spec.output?.bitrate ?? null,
    format,
    acceleration: isJoined ? (spec.output?.acceleration ?? DEFAULTS.acceleration) : 'disable',
    totalFrames,
    clips,
    transitions: placeTransitions(clips),
    overlays: placeOverlays((picture && spec.overlays) ?? [], { frameRate, totalFrames, ...size }),
    audio: placeSounds((sound && spec.audio) ?? {}, frameRate),
    pictures: picture && picturesOfOutput(spec.output, { frameRate, totalFrames, ...size }),
  };
}

/** For `source`, if not resolved yet (see `resolveFps`), the default rate is used. */
export function outputFrameRate({ output }: CompositionSpec): Rational {
  const usual = formatDefaults(output).fps;
  const fps = output?.fps ?? usual;
  return FRAME_RATES[fps === 'source' ? usual : fps];
}

/** Where the last clip ends. Overlays and sound do not make a timeline longer. */
export function totalSeconds(spec: CompositionSpec): number {
  return spec.clips.reduce((end, clip) => Math.max(end, clip.end_time), 0);
}
