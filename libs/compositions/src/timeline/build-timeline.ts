import { secondsToFrames, type Rational } from '@app/media-processing';
import { DEFAULTS, FRAME_RATES, type CompositionSpec } from '../spec';
import { outputCodec } from './output-codec';
import { outputSize } from './output-size';
import { placeClips } from './place-clips';
import { placeOverlays } from './place-overlays';
import type { Timeline, TimelineAudio } from './timeline';

/** Puts a composition that `findTimelineProblems` finds nothing wrong with on its frame grid. */
export function buildTimeline(spec: CompositionSpec): Timeline {
  const frameRate = outputFrameRate(spec);
  const totalFrames = secondsToFrames(totalSeconds(spec), frameRate);
  return {
    frameRate,
    ...outputSize(spec.output),
    codec: outputCodec(spec.output),
    quality: spec.output?.quality ?? DEFAULTS.quality,
    bitRate: spec.output?.bitrate ?? null,
    format: spec.output?.format ?? DEFAULTS.format,
    totalFrames,
    clips: placeClips(spec.clips, frameRate),
    overlays: placeOverlays(spec.overlays ?? [], { frameRate, totalFrames }),
    audio: mixerSettings(spec),
  };
}

/** Where it is the source's, and not resolved yet (see `resolveFps`), the usual one stands in for it. */
export function outputFrameRate({ output }: CompositionSpec): Rational {
  const fps = output?.fps ?? DEFAULTS.fps;
  return FRAME_RATES[fps === 'source' ? DEFAULTS.fps : fps];
}

/** Where the last clip ends. Overlays and sound do not make a timeline longer. */
export function totalSeconds(spec: CompositionSpec): number {
  return spec.clips.reduce((end, clip) => Math.max(end, clip.end_time), 0);
}

function mixerSettings({ audio }: CompositionSpec): TimelineAudio {
  const sound = (
    url: string | null | undefined,
    volume: number,
  ): { readonly url: string; readonly volume: number } | null => (url ? { url, volume } : null);
  return {
    music: sound(audio?.music_url, audio?.music_volume ?? DEFAULTS.musicVolume),
    voiceover: sound(audio?.voiceover_url, audio?.voiceover_volume ?? DEFAULTS.voiceoverVolume),
    originalVolume: audio?.original_audio_volume ?? DEFAULTS.originalAudioVolume,
  };
}
