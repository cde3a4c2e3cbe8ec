import { DEFAULTS, LIMITS, type FilterSpec } from '@app/compositions';
import { CLIP_FILTER_TYPES, type ClipFilter } from '@app/media-processing';
import { ChoiceField } from '../../validation/fields/choice-field';
import { ColourField } from '../../validation/fields/colour-field';
import { MediaUrlField } from '../../validation/fields/media-url-field';
import { NumberField } from '../../validation/fields/number-field';

/** Something that is done to a clip's picture. */
export class FilterDto implements FilterSpec {
  @ChoiceField(CLIP_FILTER_TYPES, { description: 'The filter.', example: 'saturation' })
  type: ClipFilter['type'];

  @NumberField({
    minimum: -1,
    maximum: 100,
    description:
      'Required by `blur` (0-100, pixels for a frame 1080 lines high), `brightness` (-1 to 1, added), ' +
      '`contrast` and `saturation` (0-4, factors), and `gamma` (0.1-10, above 1 is brighter); other filters ' +
      'have none.',
    example: 0.6,
    optional: true,
  })
  amount?: number | null;

  @ColourField({
    description: 'For `chroma_key`: the colour that becomes transparent, as `#RRGGBB`.',
    default: DEFAULTS.keyColor,
    optional: true,
  })
  color?: string | null;

  @NumberField({
    minimum: LIMITS.keySimilarity.min,
    maximum: LIMITS.keySimilarity.max,
    description: 'For `chroma_key`: how far from that colour pixels are still fully transparent.',
    default: DEFAULTS.keySimilarity,
    optional: true,
  })
  similarity?: number | null;

  @NumberField({
    minimum: 0,
    maximum: 1,
    description: 'For `chroma_key`: how far beyond that they are partly transparent.',
    default: DEFAULTS.keyBlend,
    optional: true,
  })
  blend?: number | null;

  @MediaUrlField({
    description:
      'Required by `lut`: URL of the 3D LUT, a `.cube` file with 2 to 65 points along each edge, for colours ' +
      'from 0 to 1.',
    example: 'asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10',
    optional: true,
  })
  url?: string | null;

  @NumberField({
    minimum: 0,
    maximum: 1,
    description: 'For `lut`: how strongly it is applied.',
    default: DEFAULTS.lutIntensity,
    optional: true,
  })
  intensity?: number | null;
}
