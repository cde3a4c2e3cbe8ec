import { DEFAULTS, type AudioSpec } from '@app/compositions';
import { MediaUrlField } from '../../validation/fields/media-url-field';
import { NumberField } from '../../validation/fields/number-field';

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
}
