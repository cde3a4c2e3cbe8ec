import { DEFAULTS, LIMITS, type MotionSpec } from '@app/compositions';
import { MOTION_TYPES, type MotionType } from '@app/media-processing';
import { ChoiceField } from '../../validation/fields/choice-field';
import { NumberField } from '../../validation/fields/number-field';

/** A slow pan or zoom, from the beginning of the clip to its end. */
export class MotionDto implements MotionSpec {
  @ChoiceField(MOTION_TYPES, { description: 'Direction of the movement.', example: 'zoom_in' })
  type: MotionType;

  @NumberField({
    minimum: LIMITS.motionAmount.min,
    maximum: LIMITS.motionAmount.max,
    description: 'How far the image is enlarged beyond its box: 0.2 is 20 %.',
    default: DEFAULTS.motionAmount,
    optional: true,
  })
  amount?: number | null;
}
