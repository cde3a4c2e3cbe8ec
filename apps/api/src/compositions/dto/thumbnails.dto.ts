import { DEFAULTS, LIMITS, type ThumbnailsSpec } from '@app/compositions';
import { BooleanField } from '../../validation/fields/boolean-field';
import { EvenNumberField } from '../../validation/fields/even-number-field';
import { WholeNumberField } from '../../validation/fields/number-field';
import { SecondsField } from '../../validation/fields/seconds-field';

/** Small JPEG pictures out of the finished video. */
export class ThumbnailsDto implements ThumbnailsSpec {
  @WholeNumberField({
    minimum: LIMITS.thumbnails.min,
    maximum: LIMITS.thumbnails.max,
    description: 'How many: the middle frame of each of as many equal parts of the video. Either this or `interval`.',
    example: 10,
    optional: true,
  })
  count?: number | null;

  @SecondsField({
    description: `Seconds from one to the next, the first at 0; at most ${LIMITS.thumbnails.max} of them.`,
    example: 5,
    optional: true,
  })
  interval?: number | null;

  @EvenNumberField({
    minimum: LIMITS.thumbnailWidth.min,
    maximum: LIMITS.thumbnailWidth.max,
    description: 'Width in pixels, at most that of the video; the height follows.',
    default: DEFAULTS.thumbnailWidth,
    optional: true,
  })
  width?: number | null;

  @BooleanField({
    description:
      'Whether they also come on sheets, with a WebVTT file whose cues name a part of a sheet (`#xywh=`) for each ' +
      'stretch of time. Players show that over their time line.',
    default: false,
    optional: true,
  })
  sprite?: boolean | null;
}
