import { DEFAULTS, LIMITS, type FilterSpec } from '@app/compositions';
import { CLIP_FILTER_TYPES, type ClipFilter } from '@app/media-processing';
import { ChoiceField } from '../../validation/fields/choice-field';
import { ColourField } from '../../validation/fields/colour-field';
import { MediaUrlField } from '../../validation/fields/media-url-field';
import { NumberField } from '../../validation/fields/number-field';

/** A filter on a clip's video. */
export class FilterDto implements FilterSpec {
  @ChoiceField(CLIP_FILTER_TYPES, { description: 'The operation.', example: 'saturation' })
  type: ClipFilter['type'];

  @NumberField({
    minimum: -1,
    maximum: 100,
    description:
      'Required by `blur` (0-100, pixels at an output height of 1080), `brightness` (-1 to 1, added), `contrast` ' +
      'and `saturation` (0-4, factors), and `gamma` (0.1-10, above 1 is brighter); not allowed for other filters.',
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
    description: 'For `chroma_key`: how far a pixel may be from that colour and still become transparent.',
    default: DEFAULTS.keySimilarity,
    optional: true,
  })
  similarity?: number | null;

  @NumberField({
    minimum: 0,
    maximum: 1,
    description: 'For `chroma_key`: width of the partly transparent range beyond `similarity`.',
    default: DEFAULTS.keyBlend,
    optional: true,
  })
  blend?: number | null;

  @MediaUrlField({
    description:
      'Required by `lut`: address of the 3D LUT, a `.cube` file with 2 to 65 points along each edge, for colours ' +
      'from 0 to 1.',
    example: 'asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10',
    optional: true,
  })
  url?: string | null;

  @NumberField({
    minimum: 0,
    maximum: 1,
    description: 'For `lut`: strength of the effect.',
    default: DEFAULTS.lutIntensity,
    optional: true,
  })
  intensity?: number | null;
}
