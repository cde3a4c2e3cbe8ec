import { WebhookAttempt } from './webhook-attempt.entity';
import { WebhookDelivery } from './webhook-delivery.entity';

/** The tables of this library, for the connection of an app. */
export const WEBHOOK_ENTITIES = [WebhookAttempt, WebhookDelivery];
