import { LIMITS, type TransitionSpec } from '@app/compositions';
import { TRANSITION_TYPES, TRANSITIONS, type TransitionType } from '@app/media-processing';
import { ChoiceField } from '../../validation/fields/choice-field';
import { NumberField } from '../../validation/fields/number-field';

const LOOKS = TRANSITION_TYPES.map((type) => `- \`${type}\`: ${TRANSITIONS[type].looks}`).join('\n');

/** How the clip before passes into a clip. */
export class TransitionDto implements TransitionSpec {
  @ChoiceField(TRANSITION_TYPES, { description: `The effect:\n\n${LOOKS}`, example: 'slide_left' })
  type: TransitionType;

  @NumberField({
    minimum: LIMITS.transition.min,
    maximum: LIMITS.transition.max,
    description: 'In seconds; exactly as long as the two clips overlap.',
    example: 1,
  })
  duration: number;
}
