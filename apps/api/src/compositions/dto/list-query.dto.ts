import { COMPOSITION_STATUSES, type CompositionStatus } from '@app/contracts';
import { ChoiceField } from '../../validation/fields/choice-field';
import { WholeNumberTextField } from '../../validation/fields/whole-number-text-field';

export const DEFAULT_PAGE_SIZE = 50;

/** PostgreSQL would take more; nobody pages that far. */
const MAX_OFFSET = 2_147_483_647;

export const SORT_FIELDS = ['created_at', 'updated_at', 'title'] as const;
export const SORT_ORDERS = ['asc', 'desc'] as const;

/** The query of `GET /api/v1/compositions`, as text. */
export class ListQueryDto {
  @ChoiceField(COMPOSITION_STATUSES, { description: 'Only those in this state.', optional: true })
  status?: CompositionStatus;

  @WholeNumberTextField({
    minimum: 1,
    maximum: 100,
    description: 'How many at most.',
    default: DEFAULT_PAGE_SIZE,
    optional: true,
  })
  limit?: string;

  @WholeNumberTextField({
    minimum: 0,
    maximum: MAX_OFFSET,
    description: 'How many to pass over.',
    default: 0,
    optional: true,
  })
  offset?: string;

  @ChoiceField(SORT_FIELDS, { description: 'What they are ordered by.', default: 'created_at', optional: true })
  sort?: (typeof SORT_FIELDS)[number];

  @ChoiceField(SORT_ORDERS, { description: 'In which direction.', default: 'desc', optional: true })
  order?: (typeof SORT_ORDERS)[number];
}
