import { LIMITS, type TransitionSpec } from '@app/compositions';
import { TRANSITION_TYPES, TRANSITIONS, type TransitionType } from '@app/media-processing';
import { ChoiceField } from '../../validation/fields/choice-field';
import { NumberField } from '../../validation/fields/number-field';

const LOOKS = TRANSITION_TYPES.map((type) => `- \`${type}\`: ${TRANSITIONS[type].looks}`).join('\n');

/** Transition from the previous clip into this one. */
export class TransitionDto implements TransitionSpec {
  @ChoiceField(TRANSITION_TYPES, { description: `Type of transition:\n\n${LOOKS}`, example: 'slide_left' })
  type: TransitionType;

  @NumberField({
    minimum: LIMITS.transition.min,
    maximum: LIMITS.transition.max,
    description: 'Length in seconds: exactly the overlap of the two clips on the timeline.',
    example: 1,
  })
  duration: number;
}
