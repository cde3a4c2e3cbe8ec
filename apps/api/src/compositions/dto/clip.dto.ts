import { DEFAULTS, type ClipSpec } from '@app/compositions';
import { MediaUrlField } from '../../validation/fields/media-url-field';
import { NumberField } from '../../validation/fields/number-field';
import { SecondsField } from '../../validation/fields/seconds-field';

export class ClipDto implements ClipSpec {
  @MediaUrlField({ description: 'Where the video is.', example: 'https://media.example.com/beach.mp4' })
  video_url: string;

  @SecondsField({ description: 'When the clip begins on the timeline.', example: 0 })
  start_time: number;

  @SecondsField({ description: 'When it ends on the timeline; greater than `start_time`.', example: 4 })
  end_time: number;

  @SecondsField({
    description: 'In point: where in the video the clip begins. Without it, at the beginning.',
    example: 1.5,
    optional: true,
  })
  trim_start?: number | null;

  @SecondsField({
    description:
      'Out point: where in the video the clip ends at the latest. Without it, at its end. Should the video be over ' +
      'before `end_time`, its last frame stays.',
    example: 5.5,
    optional: true,
  })
  trim_end?: number | null;

  @NumberField({
    minimum: 0,
    maximum: 2,
    description: "Linear gain of the clip's own sound, besides `audio.original_audio_volume`.",
    default: DEFAULTS.clipVolume,
    optional: true,
  })
  volume?: number | null;
}
