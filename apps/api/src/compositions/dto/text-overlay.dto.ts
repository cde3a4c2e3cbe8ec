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
  @ChoiceField(OVERLAY_TYPES, { description: 'The overlay.', default: 'text', optional: true })
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
    description: 'In pixels for a frame 1080 lines high; scaled with the height of the output.',
    default: DEFAULTS.fontSize,
    optional: true,
  })
  font_size?: number | null;

  @AlphaColourField({ description: '`#RRGGBB` or `#RRGGBBAA`.', default: DEFAULTS.fontColor, optional: true })
  font_color?: string | null;

  @FontFamilyField({
    description:
      'A bundled font family, or `asset://` and the id of an uploaded font. Glyphs that it lacks are taken from ' +
      'the other families and from Noto.',
    example: 'asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10',
    default: OVERLAY_DEFAULTS.fontFamily,
    optional: true,
  })
  font_family?: string | null;

  @ChoiceField(FONT_WEIGHTS, {
    description: 'Font weight. An uploaded font has only its own, unless it is a variable font.',
    default: OVERLAY_DEFAULTS.fontWeight,
    optional: true,
  })
  font_weight?: FontWeight | null;

  @BooleanField({
    description: 'Scripts without italics, and uploaded fonts, stay upright.',
    default: false,
    optional: true,
  })
  italic?: boolean | null;

  @ChoiceField(ALIGNMENTS, {
    description: 'Alignment of the lines; by default, towards the side of the frame that the text is at.',
    optional: true,
  })
  align?: Alignment | null;

  @FrameLengthField(OVERLAY_LIMITS.maxWidth, {
    description:
      'Maximum line width, beyond which lines wrap: pixels for a frame 1080 lines high, or `"NN%"` of the width ' +
      'of the output. By default, and at most, the frame less its margins. The font shrinks if a single letter ' +
      'is wider.',
    example: '40%',
    optional: true,
  })
  max_width?: FrameLength | null;

  @NumberField({
    minimum: OVERLAY_LIMITS.lineHeight.min,
    maximum: OVERLAY_LIMITS.lineHeight.max,
    description: 'Line height, as a multiple of the font size.',
    default: OVERLAY_DEFAULTS.lineHeight,
    optional: true,
  })
  line_height?: number | null;

  @ObjectField(() => OutlineDto, {
    description:
      'Outline of the letters. A text with none of `outline`, `shadow` and `background` gets a black or white ' +
      'outline, so that it is readable on any picture; with any of them, it gets exactly what is given.',
    optional: true,
  })
  outline?: OutlineDto | null;

  @ObjectField(() => ShadowDto, { description: 'Shadow of the letters and their outline.', optional: true })
  shadow?: ShadowDto | null;

  @ObjectField(() => BackgroundDto, { description: 'A box behind the lines.', optional: true })
  background?: BackgroundDto | null;
}
