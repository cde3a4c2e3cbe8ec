import { LIMITS, type HlsSpec, type RenditionSpec } from '@app/compositions';
import { BooleanField } from '../../validation/fields/boolean-field';
import { EvenNumberField } from '../../validation/fields/even-number-field';
import { ListField } from '../../validation/fields/list-field';
import { WholeNumberField } from '../../validation/fields/number-field';

export class RenditionDto implements RenditionSpec {
  @EvenNumberField({
    minimum: LIMITS.frameSide.min,
    maximum: LIMITS.frameSide.max,
    description: 'Height in pixels, less than that of the video; the width keeps the aspect ratio.',
    example: 720,
  })
  height: number;

  @WholeNumberField({
    minimum: LIMITS.bitRate.min,
    maximum: LIMITS.bitRate.max,
    description: 'Average video bitrate in bits per second. Default: determined by `quality`.',
    example: 2_500_000,
    optional: true,
  })
  bitrate?: number | null;
}

/** With format `hls`: smaller renditions of the same video; the player chooses. */
export class HlsDto implements HlsSpec {
  @BooleanField({
    description:
      'Adds a rendition for each of these heights (widths, for portrait video) below that of the video: 1440, 1080, ' +
      '720, 480, 360.',
    default: false,
    optional: true,
  })
  ladder?: boolean | null;

  @ListField(() => RenditionDto, {
    minItems: 1,
    maxItems: LIMITS.renditions,
    of: 'renditions',
    description: 'Explicit renditions, instead of `ladder`.',
    optional: true,
  })
  renditions?: RenditionDto[] | null;
}
