import { DEFAULTS, LIMITS, type AudioSpec } from '@app/compositions';
import { BooleanField } from '../../validation/fields/boolean-field';
import { ListField } from '../../validation/fields/list-field';
import { MediaUrlField } from '../../validation/fields/media-url-field';
import { NumberField } from '../../validation/fields/number-field';
import { SecondsField } from '../../validation/fields/seconds-field';
import { AudioTrackDto } from './audio-track.dto';

const VOLUME = { minimum: 0, maximum: 1, optional: true } as const;

export class AudioDto implements AudioSpec {
  @MediaUrlField({
    description: 'Music under the whole timeline.',
    example: 'https://media.example.com/song.mp3',
    optional: true,
  })
  music_url?: string | null;

  @MediaUrlField({
    description: 'Voice-over from the beginning of the timeline.',
    example: 'https://media.example.com/voice.m4a',
    optional: true,
  })
  voiceover_url?: string | null;

  @NumberField({ ...VOLUME, description: 'Linear gain of the music.', default: DEFAULTS.musicVolume })
  music_volume?: number | null;

  @NumberField({ ...VOLUME, description: 'Linear gain of the voice-over.', default: DEFAULTS.voiceoverVolume })
  voiceover_volume?: number | null;

  @NumberField({
    ...VOLUME,
    description: "Linear gain of the clips' own sound.",
    default: DEFAULTS.originalAudioVolume,
  })
  original_audio_volume?: number | null;

  @BooleanField({
    description:
      'Whether music that is shorter than the timeline is looped without a gap. Otherwise silence follows it.',
    default: DEFAULTS.musicLoop,
    optional: true,
  })
  music_loop?: boolean | null;

  @SecondsField({
    description: "Duration of the music's fade-in, in seconds.",
    default: DEFAULTS.fadeSeconds,
    optional: true,
  })
  music_fade_in?: number | null;

  @SecondsField({
    description:
      "Duration of the music's fade-out, in seconds; it ends where the music or the timeline ends. A fade " +
      'longer than the music spans all of it.',
    default: DEFAULTS.fadeSeconds,
    optional: true,
  })
  music_fade_out?: number | null;

  @BooleanField({
    description:
      'Whether the music is lowered by 12 dB while a voice is heard, and returns within a second. The voice is ' +
      '`voiceover_url`; without it, each of `tracks` counts as a voice.',
    default: DEFAULTS.ducking,
    optional: true,
  })
  ducking?: boolean | null;

  @NumberField({
    minimum: LIMITS.loudnessLufs.min,
    maximum: LIMITS.loudnessLufs.max,
    description:
      'Target integrated loudness of the result by EBU R128, in LUFS: -23 for European television, -14 to -16 ' +
      'for the web. Without it, loudness is not adjusted. Silence, and sound shorter than 0.4 s, has no ' +
      'loudness and is left as it is.',
    example: -16,
    optional: true,
  })
  loudness_lufs?: number | null;

  @ListField(() => AudioTrackDto, {
    of: 'tracks',
    minItems: 0,
    maxItems: LIMITS.audioTracks,
    description:
      'Additional sounds, such as effects or further voices. They may overlap, and are cut at the end of the ' +
      'timeline.',
    optional: true,
  })
  tracks?: AudioTrackDto[] | null;
}
