import { DEFAULTS, type AudioTrackSpec } from '@app/compositions';
import { MediaUrlField } from '../../validation/fields/media-url-field';
import { NumberField } from '../../validation/fields/number-field';
import { SecondsField } from '../../validation/fields/seconds-field';

export class AudioTrackDto implements AudioTrackSpec {
  @MediaUrlField({ description: 'Address of the audio file.', example: 'https://media.example.com/splash.wav' })
  url: string;

  @SecondsField({ description: 'When it starts on the timeline.', default: 0, optional: true })
  start_time?: number | null;

  @SecondsField({
    description: 'In point: where in the file the audio begins. Default: its beginning.',
    example: 0.5,
    optional: true,
  })
  trim_start?: number | null;

  @SecondsField({
    description: 'Out point: where in the file the audio ends at the latest. Default: its end.',
    example: 2.5,
    optional: true,
  })
  trim_end?: number | null;

  @NumberField({
    minimum: 0,
    maximum: 2,
    description: 'Linear gain.',
    default: DEFAULTS.trackVolume,
    optional: true,
  })
  volume?: number | null;

  @SecondsField({
    description: 'Length of the fade-in in seconds.',
    default: DEFAULTS.fadeSeconds,
    optional: true,
  })
  fade_in?: number | null;

  @SecondsField({
    description: 'Length of the fade-out in seconds; it finishes where the track ends, or where the timeline does.',
    default: DEFAULTS.fadeSeconds,
    optional: true,
  })
  fade_out?: number | null;
}
