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
    description: 'Background music for the whole timeline.',
    example: 'https://media.example.com/song.mp3',
    optional: true,
  })
  music_url?: string | null;

  @MediaUrlField({
    description: 'Voiceover, from the start of the timeline.',
    example: 'https://media.example.com/voice.m4a',
    optional: true,
  })
  voiceover_url?: string | null;

  @NumberField({ ...VOLUME, description: 'Linear gain of the music.', default: DEFAULTS.musicVolume })
  music_volume?: number | null;

  @NumberField({ ...VOLUME, description: 'Linear gain of the voiceover.', default: DEFAULTS.voiceoverVolume })
  voiceover_volume?: number | null;

  @NumberField({
    ...VOLUME,
    description: "Linear gain of the clips' own audio.",
    default: DEFAULTS.originalAudioVolume,
  })
  original_audio_volume?: number | null;

  @BooleanField({
    description:
      'Whether music that is shorter than the timeline is looped, without gaps, until the timeline ends. Otherwise ' +
      'silence follows it.',
    default: DEFAULTS.musicLoop,
    optional: true,
  })
  music_loop?: boolean | null;

  @SecondsField({
    description: 'Length of the fade-in of the music in seconds.',
    default: DEFAULTS.fadeSeconds,
    optional: true,
  })
  music_fade_in?: number | null;

  @SecondsField({
    description:
      'Length of the fade-out of the music in seconds; it finishes where the music ends, or where the timeline ' +
      'does. If it is longer than the music, it spans all of it.',
    default: DEFAULTS.fadeSeconds,
    optional: true,
  })
  music_fade_out?: number | null;

  @BooleanField({
    description:
      'Whether the music is lowered by 12 dB while the voiceover is heard, and rises again within a second. Without ' +
      '`voiceover_url`, each of `tracks` counts as a voice.',
    default: DEFAULTS.ducking,
    optional: true,
  })
  ducking?: boolean | null;

  @NumberField({
    minimum: LIMITS.loudnessLufs.min,
    maximum: LIMITS.loudnessLufs.max,
    description:
      'Target loudness of the result: integrated loudness according to EBU R128, in LUFS. -23 for European ' +
      'television, -14 to -16 for the web. Unset: the loudness is not changed. Silence, and audio shorter than 0.4 ' +
      's, has no measurable loudness and is not changed either.',
    example: -16,
    optional: true,
  })
  loudness_lufs?: number | null;

  @ListField(() => AudioTrackDto, {
    of: 'tracks',
    minItems: 0,
    maxItems: LIMITS.audioTracks,
    description:
      'Further audio: sound effects, more voices. Tracks may overlap; what lies beyond the end of the timeline is ' +
      'cut.',
    optional: true,
  })
  tracks?: AudioTrackDto[] | null;
}
