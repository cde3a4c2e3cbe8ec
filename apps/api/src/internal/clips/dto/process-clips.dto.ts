import { CLIP_OPERATIONS, DEFAULTS, VIDEO_QUALITIES, type ClipOperation, type OutputFps } from '@app/compositions';
import { CONTAINERS, type VideoCodec, type VideoQuality } from '@app/media-processing';
import { CallbackUrlField } from '../../../validation/fields/callback-url-field';
import { ChoiceField } from '../../../validation/fields/choice-field';
import { FpsField } from '../../../validation/fields/fps-field';
import { FrameSizeField } from '../../../validation/fields/frame-size-field';
import { ListField } from '../../../validation/fields/list-field';
import { MediaUrlField } from '../../../validation/fields/media-url-field';
import { ObjectField } from '../../../validation/fields/object-field';
import { ValueListField } from '../../../validation/fields/value-list-field';

const MAX_CLIPS_OF_A_JOB = 100;
const MAX_TIMESTAMPS = 100;
const MAX_TIMESTAMP_SECONDS = 86_400;

/** The codecs of compositions in MP4: clips in these can be copied. */
const CLIP_CODECS: readonly VideoCodec[] = CONTAINERS.mp4.picture?.videoCodecs ?? [];

export const CLIP_DEFAULTS = {
  target_resolution: '1920x1080',
  target_codec: 'h264',
  operations: ['normalize'],
  thumbnail_timestamps: [0],
} as const;

export class ProcessedClipDto {
  @MediaUrlField({ description: 'Address of the clip.', example: 'https://media.example.com/beach.mp4' })
  clip_url: string;

  @ValueListField({
    minItems: 1,
    maxItems: CLIP_OPERATIONS.length,
    each: `one of ${CLIP_OPERATIONS.join(', ')}`,
    accepts: (operation) => CLIP_OPERATIONS.some((known) => known === operation),
    items: { type: 'string', enum: [...CLIP_OPERATIONS] },
    description:
      '`normalize` re-encodes the whole clip in the stream format of a composition with that size, rate and ' +
      'quality, so that one can copy it without encoding. `thumbnail` extracts images. Default: `normalize`.',
    example: [...CLIP_OPERATIONS],
    optional: true,
  })
  operations?: ClipOperation[] | null;
}

export class ClipOptionsDto {
  @FrameSizeField({
    description: 'Output size; clips with another aspect ratio get bars, as in compositions.',
    example: '1280x720',
    default: CLIP_DEFAULTS.target_resolution,
    optional: true,
  })
  target_resolution?: string | null;

  @ChoiceField(CLIP_CODECS, { description: 'Video codec.', default: CLIP_DEFAULTS.target_codec, optional: true })
  target_codec?: VideoCodec | null;

  @FpsField({
    description: 'Frames per second. `source`: for each clip, the supported rate nearest to its own.',
    default: 'source',
    optional: true,
  })
  target_fps?: OutputFps | 'source' | null;

  @ChoiceField(VIDEO_QUALITIES, { description: 'Encoding quality.', default: DEFAULTS.quality, optional: true })
  target_quality?: VideoQuality | null;

  @ValueListField({
    minItems: 1,
    maxItems: MAX_TIMESTAMPS,
    each: `a number of seconds from 0 to ${MAX_TIMESTAMP_SECONDS}`,
    accepts: (seconds) => typeof seconds === 'number' && seconds >= 0 && seconds <= MAX_TIMESTAMP_SECONDS,
    items: { type: 'number', minimum: 0, maximum: MAX_TIMESTAMP_SECONDS },
    description:
      'Times of the thumbnails in each clip, in seconds. A time beyond the end gives the last frame. Default: the ' +
      'first frame.',
    example: [1, 5, 10],
    optional: true,
  })
  thumbnail_timestamps?: number[] | null;
}

/** The body of `POST /internal/v1/process-clips`. */
export class ProcessClipsDto {
  @ListField(() => ProcessedClipDto, {
    minItems: 1,
    maxItems: MAX_CLIPS_OF_A_JOB,
    of: 'clips',
    description: 'Each clip is processed independently: if one fails, the others are not affected.',
  })
  clips: ProcessedClipDto[];

  @CallbackUrlField({
    description:
      'URL to which a message is posted when all clips have finished, signed according to Standard Webhooks.',
    example: 'https://hooks.example.com/clips',
    optional: true,
  })
  callback_url?: string | null;

  @ObjectField(() => ClipOptionsDto, { description: 'Options for all clips.', optional: true })
  options?: ClipOptionsDto | null;
}
