import { DEFAULTS, LIMITS, type FilterSpec } from '@app/compositions';
import { CLIP_FILTER_TYPES, type ClipFilter } from '@app/media-processing';
import { ChoiceField } from '../../validation/fields/choice-field';
import { ColourField } from '../../validation/fields/colour-field';
import { MediaUrlField } from '../../validation/fields/media-url-field';
import { NumberField } from '../../validation/fields/number-field';

/** Something that is done to a clip's picture. */
export class FilterDto implements FilterSpec {
  @ChoiceField(CLIP_FILTER_TYPES, { description: 'What is done.', example: 'saturation' })
  type: ClipFilter['type'];

  @NumberField({
    minimum: -1,
    maximum: 100,
    description:
      'Needed by `blur` (0-100, pixels on a frame of 1080 lines), `brightness` (-1 to 1, added), `contrast` and ' +
      '`saturation` (0-4, factors), and `gamma` (0.1-10, above 1 is brighter); other filters have none.',
    example: 0.6,
    optional: true,
  })
  amount?: number | null;

  @ColourField({
    description: 'Of `chroma_key`: what becomes transparent, as `#RRGGBB`.',
    default: DEFAULTS.keyColor,
    optional: true,
  })
  color?: string | null;

  @NumberField({
    minimum: LIMITS.keySimilarity.min,
    maximum: LIMITS.keySimilarity.max,
    description: 'Of `chroma_key`: how far from the colour is still transparent.',
    default: DEFAULTS.keySimilarity,
    optional: true,
  })
  similarity?: number | null;

  @NumberField({
    minimum: 0,
    maximum: 1,
    description: 'Of `chroma_key`: how far from there it is partly so.',
    default: DEFAULTS.keyBlend,
    optional: true,
  })
  blend?: number | null;

  @MediaUrlField({
    description:
      'Needed by `lut`: where the 3D LUT is, a `.cube` file of 2 to 65 points along each edge, for colours from 0 to 1.',
    example: 'asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10',
    optional: true,
  })
  url?: string | null;

  @NumberField({
    minimum: 0,
    maximum: 1,
    description: 'Of `lut`: how much of it is applied.',
    default: DEFAULTS.lutIntensity,
    optional: true,
  })
  intensity?: number | null;
}
