import { COMPOSITION_STATUSES, type CompositionStatus } from '@app/contracts';
import { PageQueryDto } from '../../http/page-query.dto';
import { ChoiceField } from '../../validation/fields/choice-field';
import { UuidField } from '../../validation/fields/uuid-field';

/** The query of `GET /api/v1/jobs`, as text. */
export class JobListQueryDto extends PageQueryDto {
  @UuidField({ description: 'Filters by composition.', optional: true })
  composition_id?: string;

  @ChoiceField(COMPOSITION_STATUSES, { description: 'Filters by status.', optional: true })
  status?: CompositionStatus;
}
