import { DELIVERY_STATUSES, type DeliveryStatus } from '@app/notifications';
import { PageQueryDto } from '../../http/page-query.dto';
import { ChoiceField } from '../../validation/fields/choice-field';
import { UuidField } from '../../validation/fields/uuid-field';

/** The query of `GET /internal/v1/webhooks/deliveries`, as text. */
export class DeliveryListQueryDto extends PageQueryDto {
  @ChoiceField(DELIVERY_STATUSES, { description: 'Filters by status.', optional: true })
  status?: DeliveryStatus;

  @UuidField({ description: 'Filters by composition or job.', optional: true })
  subject_id?: string;
}
