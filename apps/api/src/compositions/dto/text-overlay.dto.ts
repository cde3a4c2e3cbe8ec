import {
  DEFAULTS,
  LIMITS,
  OVERLAY_DEFAULTS,
  OVERLAY_LIMITS,
  OVERLAY_TYPES,
  type FrameLength,
  type TextOverlaySpec,
} from '@app/compositions';
import { ALIGNMENTS, FONT_WEIGHTS, type Alignment, type FontWeight } from '@app/media-processing';
import { BooleanField } from '../../validation/fields/boolean-field';
import { ChoiceField } from '../../validation/fields/choice-field';
import { AlphaColourField } from '../../validation/fields/colour-field';
import { FontFamilyField } from '../../validation/fields/font-family-field';
import { FrameLengthField } from '../../validation/fields/frame-length-field';
import { NumberField, WholeNumberField } from '../../validation/fields/number-field';
import { ObjectField } from '../../validation/fields/object-field';
import { TextField } from '../../validation/fields/text-field';
import { OverlayDto } from './overlay.dto';
import { BackgroundDto, OutlineDto, ShadowDto } from './text-decoration.dto';

export class TextOverlayDto extends OverlayDto implements TextOverlaySpec {
  @ChoiceField(OVERLAY_TYPES, { description: 'What is laid over the picture.', default: 'text', optional: true })
  type?: 'text' | null;

  @TextField({
    minLength: 1,
    maxLength: LIMITS.textLength,
    description: 'What is written; a newline breaks the line.',
    example: 'Summer\n2024',
  })
  text: string;

  @WholeNumberField({
    minimum: LIMITS.fontSize.min,
    maximum: LIMITS.fontSize.max,
    description: 'Pixels on a frame of 1080 lines; scaled with the height of the output.',
    default: DEFAULTS.fontSize,
    optional: true,
  })
  font_size?: number | null;

  @AlphaColourField({ description: '`#RRGGBB` or `#RRGGBBAA`.', default: DEFAULTS.fontColor, optional: true })
  font_color?: string | null;

  @FontFamilyField({
    description:
      'A family that is there, or `asset://` and the id of a font that was uploaded. Scripts and signs that it does ' +
      'not have are taken from the other families, and from Noto.',
    example: 'asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10',
    default: OVERLAY_DEFAULTS.fontFamily,
    optional: true,
  })
  font_family?: string | null;

  @ChoiceField(FONT_WEIGHTS, {
    description: 'From hairline to black. A font that was uploaded has only its own, unless it is a variable one.',
    default: OVERLAY_DEFAULTS.fontWeight,
    optional: true,
  })
  font_weight?: FontWeight | null;

  @BooleanField({
    description: 'Scripts that have no italics stand upright, and so do fonts that were uploaded.',
    default: false,
    optional: true,
  })
  italic?: boolean | null;

  @ChoiceField(ALIGNMENTS, {
    description: 'Of the lines to each other; without it, with the side of the frame that the text stands at.',
    optional: true,
  })
  align?: Alignment | null;

  @FrameLengthField(OVERLAY_LIMITS.maxWidth, {
    description:
      'Where lines are wrapped: pixels on a frame of 1080 lines, or `"NN%"` of the width of the output. Without it, ' +
      'and at most, at the margins of the frame. A single letter that is wider makes the font smaller.',
    example: '40%',
    optional: true,
  })
  max_width?: FrameLength | null;

  @NumberField({
    minimum: OVERLAY_LIMITS.lineHeight.min,
    maximum: OVERLAY_LIMITS.lineHeight.max,
    description: 'From one line to the next, in font sizes.',
    default: OVERLAY_DEFAULTS.lineHeight,
    optional: true,
  })
  line_height?: number | null;

  @ObjectField(() => OutlineDto, {
    description:
      'Around the letters. A text with none of `outline`, `shadow` and `background` has an outline, black or white, ' +
      'that stands out against any picture; with one of them, it has what it is given and nothing else.',
    optional: true,
  })
  outline?: OutlineDto | null;

  @ObjectField(() => ShadowDto, { description: 'Of the letters and their outline.', optional: true })
  shadow?: ShadowDto | null;

  @ObjectField(() => BackgroundDto, { description: 'A plate behind the lines.', optional: true })
  background?: BackgroundDto | null;
}
