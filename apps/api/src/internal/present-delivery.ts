import type { WebhookAttempt, WebhookDelivery } from '@app/notifications';
import type { Wire } from '../openapi/wire';
import type { DeliveryAttemptDto, DeliveryDto } from './dto/delivery.dto';

export function presentDelivery(delivery: WebhookDelivery): Wire<DeliveryDto> {
  return {
    delivery_id: delivery.id,
    subject_id: delivery.subjectId,
    url: delivery.url,
    status: delivery.status,
    created_at: delivery.createdAt.toISOString(),
    finished_at: delivery.finishedAt?.toISOString() ?? null,
    attempts: delivery.attempts.map(presentAttempt),
  };
}

function presentAttempt(attempt: WebhookAttempt): Wire<DeliveryAttemptDto> {
  return {
    number: attempt.number,
    started_at: attempt.startedAt.toISOString(),
    duration_ms: attempt.durationMs,
    status_code: attempt.statusCode,
    error: attempt.error,
  };
}
