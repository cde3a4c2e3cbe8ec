import {
  OVERLAY_DEFAULTS,
  OVERLAY_LIMITS,
  type BackgroundSpec,
  type OutlineSpec,
  type ShadowSpec,
} from '@app/compositions';
import { AlphaColourField } from '../../validation/fields/colour-field';
import { NumberField } from '../../validation/fields/number-field';

const PIXELS = 'Pixels on a frame of 1080 lines.';
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
    `How far it reaches beyond the letters. ${PIXELS}`,
  )
  width?: number | null;
}

export class ShadowDto implements ShadowSpec {
  @AlphaColourField({ description: COLOUR, default: OVERLAY_DEFAULTS.shadowColor, optional: true })
  color?: string | null;

  @LengthField(OVERLAY_LIMITS.shadowBlur, OVERLAY_DEFAULTS.shadowBlur, `How soft its edge is. ${PIXELS}`)
  blur?: number | null;

  @LengthField(OVERLAY_LIMITS.shadowOffset, OVERLAY_DEFAULTS.shadowX, `How far it falls to the right. ${PIXELS}`)
  x?: number | null;

  @LengthField(OVERLAY_LIMITS.shadowOffset, OVERLAY_DEFAULTS.shadowY, `How far it falls down. ${PIXELS}`)
  y?: number | null;
}

export class BackgroundDto implements BackgroundSpec {
  @AlphaColourField({ description: COLOUR, default: OVERLAY_DEFAULTS.backgroundColor, optional: true })
  color?: string | null;

  @LengthField(
    OVERLAY_LIMITS.padding,
    OVERLAY_DEFAULTS.padding,
    `Between the lines and its edge; at most a quarter of the shorter side of the frame is used. ${PIXELS}`,
  )
  padding?: number | null;

  @LengthField(OVERLAY_LIMITS.radius, OVERLAY_DEFAULTS.radius, `Of its corners. ${PIXELS}`)
  radius?: number | null;
}
