import {
  ANIMATION_TYPES,
  OVERLAY_DEFAULTS,
  OVERLAY_LIMITS,
  type AnimationSpec,
  type AnimationType,
} from '@app/compositions';
import { ChoiceField } from '../../validation/fields/choice-field';
import { NumberField } from '../../validation/fields/number-field';

export class AnimationDto implements AnimationSpec {
  @ChoiceField(ANIMATION_TYPES, {
    description:
      'How the overlay appears and disappears, unless `in` or `out` is set. Slides enter from outside the frame and ' +
      'leave on the opposite side; `typewriter` is for text only.',
    example: 'fade',
    optional: true,
  })
  type?: AnimationType | null;

  @ChoiceField(ANIMATION_TYPES, { description: 'How it appears.', example: 'slide-up', optional: true })
  in?: AnimationType | null;

  @ChoiceField(ANIMATION_TYPES, { description: 'How it disappears.', example: 'fade', optional: true })
  out?: AnimationType | null;

  @NumberField({
    minimum: OVERLAY_LIMITS.animationSeconds.min,
    maximum: OVERLAY_LIMITS.animationSeconds.max,
    description: 'Length of each of the two animations in seconds; at most as long as the overlay is shown.',
    default: OVERLAY_DEFAULTS.animationSeconds,
    optional: true,
  })
  duration?: number | null;
}
