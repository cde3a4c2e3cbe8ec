import { secondsToSamples } from '@app/media-processing';
import { DEFAULTS, type AudioSpec } from '../spec';
import type { TimelineAudio, TimelineSound } from './timeline';

/** What is to be heard, with every default filled in. */
export function placeSounds(audio: AudioSpec): TimelineAudio {
  return {
    music: placeMusic(audio),
    voiceover: placeVoiceover(audio),
    originalVolume: audio.original_audio_volume ?? DEFAULTS.originalAudioVolume,
  };
}

function placeMusic(audio: AudioSpec): TimelineSound | null {
  if (!audio.music_url) return null;
  return {
    asset: 'audio.music_url',
    url: audio.music_url,
    volume: audio.music_volume ?? DEFAULTS.musicVolume,
    fadeInSamples: secondsToSamples(audio.music_fade_in ?? DEFAULTS.fadeSeconds),
    fadeOutSamples: secondsToSamples(audio.music_fade_out ?? DEFAULTS.fadeSeconds),
    repeats: audio.music_loop ?? DEFAULTS.musicLoop,
  };
}

function placeVoiceover(audio: AudioSpec): TimelineSound | null {
  if (!audio.voiceover_url) return null;
  return {
    asset: 'audio.voiceover_url',
    url: audio.voiceover_url,
    volume: audio.voiceover_volume ?? DEFAULTS.voiceoverVolume,
    fadeInSamples: 0,
    fadeOutSamples: 0,
    repeats: false,
  };
}
