import { COMPOSITION_STATUSES, type CompositionStatus } from '@app/contracts';
import { PageQueryDto } from '../../http/page-query.dto';
import { ChoiceField } from '../../validation/fields/choice-field';
import { UuidField } from '../../validation/fields/uuid-field';

/** The query of `GET /api/v1/jobs`, as text. */
export class JobListQueryDto extends PageQueryDto {
  @UuidField({ description: 'Only those of this composition.', optional: true })
  composition_id?: string;

  @ChoiceField(COMPOSITION_STATUSES, { description: 'Only those in this state.', optional: true })
  status?: CompositionStatus;
}
