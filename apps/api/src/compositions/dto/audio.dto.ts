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
    description: 'A voice that speaks from the beginning.',
    example: 'https://media.example.com/voice.m4a',
    optional: true,
  })
  voiceover_url?: string | null;

  @NumberField({ ...VOLUME, description: 'Linear gain of the music.', default: DEFAULTS.musicVolume })
  music_volume?: number | null;

  @NumberField({ ...VOLUME, description: 'Linear gain of the voice.', default: DEFAULTS.voiceoverVolume })
  voiceover_volume?: number | null;

  @NumberField({
    ...VOLUME,
    description: 'Linear gain of the sound that the clips themselves have.',
    default: DEFAULTS.originalAudioVolume,
  })
  original_audio_volume?: number | null;

  @BooleanField({
    description:
      'Whether music that is shorter than the timeline begins again, without a gap, until the timeline ends. ' +
      'Otherwise there is silence after it.',
    default: DEFAULTS.musicLoop,
    optional: true,
  })
  music_loop?: boolean | null;

  @SecondsField({
    description: 'How long the music takes to rise from silence.',
    default: DEFAULTS.fadeSeconds,
    optional: true,
  })
  music_fade_in?: number | null;

  @SecondsField({
    description:
      'How long the music takes to fall to silence, which it reaches where it ends, or where the timeline does. ' +
      'A fade that is longer than the music takes all of it.',
    default: DEFAULTS.fadeSeconds,
    optional: true,
  })
  music_fade_out?: number | null;

  @BooleanField({
    description:
      'Whether the music becomes 12 dB softer while the voice sounds, and comes back within a second. The voice is ' +
      'the one of `voiceover_url`; without it, each of `tracks` counts as one.',
    default: DEFAULTS.ducking,
    optional: true,
  })
  ducking?: boolean | null;

  @NumberField({
    minimum: LIMITS.loudnessLufs.min,
    maximum: LIMITS.loudnessLufs.max,
    description:
      'How loud the result is to be, integrated over all of it by EBU R128, in LUFS: -23 for European television, -14 ' +
      'to -16 for the web. Without it, the sound stays as loud as it comes out. Silence, and sound of less than 0.4 s, ' +
      'has no loudness and stays as it is.',
    example: -16,
    optional: true,
  })
  loudness_lufs?: number | null;

  @ListField(() => AudioTrackDto, {
    of: 'tracks',
    minItems: 0,
    maxItems: LIMITS.audioTracks,
    description: 'More sounds: effects, further voices. They may overlap; what lies beyond the end is cut.',
    optional: true,
  })
  tracks?: AudioTrackDto[] | null;
}
