import { DEFAULTS, type AudioTrackSpec } from '@app/compositions';
import { MediaUrlField } from '../../validation/fields/media-url-field';
import { NumberField } from '../../validation/fields/number-field';
import { SecondsField } from '../../validation/fields/seconds-field';

export class AudioTrackDto implements AudioTrackSpec {
  @MediaUrlField({ description: 'Where the sound is.', example: 'https://media.example.com/splash.wav' })
  url: string;

  @SecondsField({ description: 'When it begins on the timeline.', default: 0, optional: true })
  start_time?: number | null;

  @SecondsField({
    description: 'In point: where in the file the sound begins. Without it, at the beginning.',
    example: 0.5,
    optional: true,
  })
  trim_start?: number | null;

  @SecondsField({
    description: 'Out point: where in the file the sound ends at the latest. Without it, at its end.',
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
    description: 'How long it takes to rise from silence.',
    default: DEFAULTS.fadeSeconds,
    optional: true,
  })
  fade_in?: number | null;

  @SecondsField({
    description: 'How long it takes to fall to silence, which it reaches where it ends, or where the timeline does.',
    default: DEFAULTS.fadeSeconds,
    optional: true,
  })
  fade_out?: number | null;
}
