import { secondsToFrames, secondsToSamples, type Rational } from '@app/media-processing';
import { DEFAULTS, type AudioSpec, type AudioTrackSpec } from '../spec';
import type { TimelineAudio, TimelineSound } from './timeline';

/** The audio of a timeline, with defaults filled in. */
export function placeSounds(audio: AudioSpec, frameRate: Rational): TimelineAudio {
  return {
    music: placeMusic(audio),
    voiceover: placeVoiceover(audio),
    tracks: (audio.tracks ?? []).map((track, index) => placeTrack(track, `audio.tracks.${index}.url`, frameRate)),
    ducking: audio.ducking ?? DEFAULTS.ducking,
    loudnessLufs: audio.loudness_lufs ?? null,
    originalVolume: audio.original_audio_volume ?? DEFAULTS.originalAudioVolume,
  };
}

/** A whole source, from the start of the timeline, unchanged. */
const WHOLE = {
  startFrame: 0,
  trimStartFrame: 0,
  trimEndFrame: null,
  fadeInSamples: 0,
  fadeOutSamples: 0,
  repeats: false,
} as const;

function placeMusic(audio: AudioSpec): TimelineSound | null {
  if (!audio.music_url) return null;
  return {
    ...WHOLE,
    field: 'audio.music_url',
    url: audio.music_url,
    volume: audio.music_volume ?? DEFAULTS.musicVolume,
    fadeInSamples: secondsToSamples(audio.music_fade_in ?? DEFAULTS.fadeSeconds),
    fadeOutSamples: secondsToSamples(audio.music_fade_out ?? DEFAULTS.fadeSeconds),
    repeats: audio.music_loop ?? DEFAULTS.musicLoop,
  };
}

function placeVoiceover(audio: AudioSpec): TimelineSound | null {
  if (!audio.voiceover_url) return null;
  const volume = audio.voiceover_volume ?? DEFAULTS.voiceoverVolume;
  return { ...WHOLE, field: 'audio.voiceover_url', url: audio.voiceover_url, volume };
}

function placeTrack(track: AudioTrackSpec, field: string, frameRate: Rational): TimelineSound {
  return {
    field,
    url: track.url,
    volume: track.volume ?? DEFAULTS.trackVolume,
    startFrame: secondsToFrames(track.start_time ?? 0, frameRate),
    trimStartFrame: secondsToFrames(track.trim_start ?? 0, frameRate),
    trimEndFrame: typeof track.trim_end === 'number' ? secondsToFrames(track.trim_end, frameRate) : null,
    fadeInSamples: secondsToSamples(track.fade_in ?? DEFAULTS.fadeSeconds),
    fadeOutSamples: secondsToSamples(track.fade_out ?? DEFAULTS.fadeSeconds),
    repeats: false,
  };
}
