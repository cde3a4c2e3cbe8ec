import { DEFAULTS, LIMITS, type ThumbnailsSpec } from '@app/compositions';
import { BooleanField } from '../../validation/fields/boolean-field';
import { EvenNumberField } from '../../validation/fields/even-number-field';
import { WholeNumberField } from '../../validation/fields/number-field';
import { SecondsField } from '../../validation/fields/seconds-field';

/** JPEG thumbnails of the finished video. */
export class ThumbnailsDto implements ThumbnailsSpec {
  @WholeNumberField({
    minimum: LIMITS.thumbnails.min,
    maximum: LIMITS.thumbnails.max,
    description:
      'Number of thumbnails: the video is divided into as many equal parts, and the middle frame of each is taken. ' +
      'Either this or `interval`.',
    example: 10,
    optional: true,
  })
  count?: number | null;

  @SecondsField({
    description: `Seconds between thumbnails, the first at 0; at most ${LIMITS.thumbnails.max} thumbnails.`,
    example: 5,
    optional: true,
  })
  interval?: number | null;

  @EvenNumberField({
    minimum: LIMITS.thumbnailWidth.min,
    maximum: LIMITS.thumbnailWidth.max,
    description: 'Width in pixels, at most that of the video; the height keeps the aspect ratio.',
    default: DEFAULTS.thumbnailWidth,
    optional: true,
  })
  width?: number | null;

  @BooleanField({
    description:
      'Whether to also make sprite sheets, with a WebVTT file whose cues map each time range to a region of a sheet ' +
      '(`#xywh=`). Players show these above their seek bar.',
    default: false,
    optional: true,
  })
  sprite?: boolean | null;
}
