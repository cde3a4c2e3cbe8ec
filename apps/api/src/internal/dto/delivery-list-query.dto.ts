import { DELIVERY_STATUSES, type DeliveryStatus } from '@app/notifications';
import { PageQueryDto } from '../../http/page-query.dto';
import { ChoiceField } from '../../validation/fields/choice-field';
import { UuidField } from '../../validation/fields/uuid-field';

/** The query of `GET /internal/v1/webhooks/deliveries`, as text. */
export class DeliveryListQueryDto extends PageQueryDto {
  @ChoiceField(DELIVERY_STATUSES, { description: 'Return only items with this status.', optional: true })
  status?: DeliveryStatus;

  @UuidField({ description: 'Return only callbacks about this composition or job.', optional: true })
  subject_id?: string;
}
