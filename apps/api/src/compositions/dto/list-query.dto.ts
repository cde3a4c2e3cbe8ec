import { COMPOSITION_STATUSES, type CompositionStatus } from '@app/contracts';
import { PageQueryDto } from '../../http/page-query.dto';
import { ChoiceField } from '../../validation/fields/choice-field';

export const SORT_FIELDS = ['created_at', 'updated_at', 'title'] as const;
const SORT_ORDERS = ['asc', 'desc'] as const;

/** The query of `GET /api/v1/compositions`, as text. */
export class ListQueryDto extends PageQueryDto {
  @ChoiceField(COMPOSITION_STATUSES, { description: 'Filters by status.', optional: true })
  status?: CompositionStatus;

  @ChoiceField(SORT_FIELDS, { description: 'Sort key.', default: 'created_at', optional: true })
  sort?: (typeof SORT_FIELDS)[number];

  @ChoiceField(SORT_ORDERS, { description: 'Sort direction.', default: 'desc', optional: true })
  order?: (typeof SORT_ORDERS)[number];
}
