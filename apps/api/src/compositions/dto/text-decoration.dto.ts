import {
  OVERLAY_DEFAULTS,
  OVERLAY_LIMITS,
  type BackgroundSpec,
  type OutlineSpec,
  type ShadowSpec,
} from '@app/compositions';
import { AlphaColourField } from '../../validation/fields/colour-field';
import { NumberField } from '../../validation/fields/number-field';

const PIXELS = 'In pixels at an output height of 1080.';
const COLOUR = '`#RRGGBB` or `#RRGGBBAA`.';

interface Limits {
  readonly min: number;
  readonly max: number;
}

const LengthField = ({ min, max }: Limits, fallback: number, description: string): PropertyDecorator =>
  NumberField({ minimum: min, maximum: max, default: fallback, optional: true, description });

export class OutlineDto implements OutlineSpec {
  @AlphaColourField({ description: COLOUR, default: OVERLAY_DEFAULTS.outlineColor, optional: true })
  color?: string | null;

  @LengthField(
    OVERLAY_LIMITS.outlineWidth,
    OVERLAY_DEFAULTS.outlineWidth,
    `Width beyond the edge of the glyphs. ${PIXELS}`,
  )
  width?: number | null;
}

export class ShadowDto implements ShadowSpec {
  @AlphaColourField({ description: COLOUR, default: OVERLAY_DEFAULTS.shadowColor, optional: true })
  color?: string | null;

  @LengthField(OVERLAY_LIMITS.shadowBlur, OVERLAY_DEFAULTS.shadowBlur, `Blur radius. ${PIXELS}`)
  blur?: number | null;

  @LengthField(OVERLAY_LIMITS.shadowOffset, OVERLAY_DEFAULTS.shadowX, `Offset to the right. ${PIXELS}`)
  x?: number | null;

  @LengthField(OVERLAY_LIMITS.shadowOffset, OVERLAY_DEFAULTS.shadowY, `Offset downwards. ${PIXELS}`)
  y?: number | null;
}

export class BackgroundDto implements BackgroundSpec {
  @AlphaColourField({ description: COLOUR, default: OVERLAY_DEFAULTS.backgroundColor, optional: true })
  color?: string | null;

  @LengthField(
    OVERLAY_LIMITS.padding,
    OVERLAY_DEFAULTS.padding,
    `Space between the text and the edge of the box, limited to a quarter of the shorter side of the frame. ${PIXELS}`,
  )
  padding?: number | null;

  @LengthField(OVERLAY_LIMITS.radius, OVERLAY_DEFAULTS.radius, `Corner radius. ${PIXELS}`)
  radius?: number | null;
}
