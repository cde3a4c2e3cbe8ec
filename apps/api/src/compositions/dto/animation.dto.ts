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
      'How the overlay comes and goes, where `in` or `out` do not say otherwise. It slides in from beyond the edge of ' +
      'the frame, and out on the other side; `typewriter` is for texts.',
    example: 'fade',
    optional: true,
  })
  type?: AnimationType | null;

  @ChoiceField(ANIMATION_TYPES, { description: 'How it comes.', example: 'slide-up', optional: true })
  in?: AnimationType | null;

  @ChoiceField(ANIMATION_TYPES, { description: 'How it goes.', example: 'fade', optional: true })
  out?: AnimationType | null;

  @NumberField({
    minimum: OVERLAY_LIMITS.animationSeconds.min,
    maximum: OVERLAY_LIMITS.animationSeconds.max,
    description: 'Of coming and of going, in seconds; the overlay is shown for at least as long.',
    default: OVERLAY_DEFAULTS.animationSeconds,
    optional: true,
  })
  duration?: number | null;
}
