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
    description: 'Number of thumbnails: the middle frame of each of that many equal parts. Either this or `interval`.',
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
      'Whether sprite sheets are made as well, with a WebVTT file whose cues name a region of a sheet ' +
      '(`#xywh=`) for each time span, as players use for previews on their seek bar.',
    default: false,
    optional: true,
  })
  sprite?: boolean | null;
}
