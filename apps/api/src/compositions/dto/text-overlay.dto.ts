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
  @ChoiceField(OVERLAY_TYPES, { description: 'Kind of overlay.', default: 'text', optional: true })
  type?: 'text' | null;

  @TextField({
    minLength: 1,
    maxLength: LIMITS.textLength,
    description: 'The text; a newline starts a new line.',
    example: 'Summer\n2024',
  })
  text: string;

  @WholeNumberField({
    minimum: LIMITS.fontSize.min,
    maximum: LIMITS.fontSize.max,
    description: 'In pixels at an output height of 1080; scales with the height of the output.',
    default: DEFAULTS.fontSize,
    optional: true,
  })
  font_size?: number | null;

  @AlphaColourField({ description: '`#RRGGBB` or `#RRGGBBAA`.', default: DEFAULTS.fontColor, optional: true })
  font_color?: string | null;

  @FontFamilyField({
    description:
      'A bundled family, or `asset://` and the id of an uploaded font. Missing glyphs are taken from the other ' +
      'families and from Noto.',
    example: 'asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10',
    default: OVERLAY_DEFAULTS.fontFamily,
    optional: true,
  })
  font_family?: string | null;

  @ChoiceField(FONT_WEIGHTS, {
    description:
      'Weight from thin (100) to black (900). An uploaded font has only its own weight, unless it is a variable ' +
      'font.',
    default: OVERLAY_DEFAULTS.fontWeight,
    optional: true,
  })
  font_weight?: FontWeight | null;

  @BooleanField({
    description: 'Scripts without italics stay upright, and so do uploaded fonts.',
    default: false,
    optional: true,
  })
  italic?: boolean | null;

  @ChoiceField(ALIGNMENTS, {
    description: 'Alignment of the lines. Unset: towards the side of the frame given by `position`.',
    optional: true,
  })
  align?: Alignment | null;

  @FrameLengthField(OVERLAY_LIMITS.maxWidth, {
    description:
      'Width at which lines wrap: pixels at an output height of 1080, or `"NN%"` of the width of the output. ' +
      'Default and maximum: the margins of the frame. If a single glyph is wider, the font is made smaller.',
    example: '40%',
    optional: true,
  })
  max_width?: FrameLength | null;

  @NumberField({
    minimum: OVERLAY_LIMITS.lineHeight.min,
    maximum: OVERLAY_LIMITS.lineHeight.max,
    description: 'Distance between lines, as a multiple of the font size.',
    default: OVERLAY_DEFAULTS.lineHeight,
    optional: true,
  })
  line_height?: number | null;

  @ObjectField(() => OutlineDto, {
    description:
      'Outline of the glyphs. Without `outline`, `shadow` and `background`, text gets a black or white outline that ' +
      'keeps it legible on any background; if any of them is set, only what is set is drawn.',
    optional: true,
  })
  outline?: OutlineDto | null;

  @ObjectField(() => ShadowDto, { description: 'Drop shadow of the glyphs and their outline.', optional: true })
  shadow?: ShadowDto | null;

  @ObjectField(() => BackgroundDto, { description: 'Box behind the text.', optional: true })
  background?: BackgroundDto | null;
}
