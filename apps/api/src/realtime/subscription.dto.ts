import { WholeNumberField } from '../validation/fields/number-field';
import { UuidField } from '../validation/fields/uuid-field';
import { SEQ_LIMITS } from './seq-limits';

export class UnsubscribeDto {
  @UuidField({ description: 'Which composition.' })
  composition_id: string;
}

export class SubscribeDto extends UnsubscribeDto {
  @WholeNumberField({
    ...SEQ_LIMITS,
    description: 'The last `seq` that the client has seen; missed events that are still relevant are sent again.',
    optional: true,
  })
  after_seq?: number | null;
}
