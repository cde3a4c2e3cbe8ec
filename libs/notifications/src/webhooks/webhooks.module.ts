import { Module } from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import { MetricsModule } from '@app/observability';
import { QueueingModule } from '@app/queueing';
import { DeliverWebhook } from './deliver-webhook';
import { DeliveryLog } from './delivery-log';
import { WebhookSender } from './webhook-sender';
import { Webhooks } from './webhooks';

/** Callbacks to addresses that clients give. */
@Module({
  imports: [MetricsModule, QueueingModule],
  providers: [
    Webhooks,
    DeliveryLog,
    DeliverWebhook,
    { provide: WebhookSender, inject: [SETTINGS], useFactory: (settings: Settings) => new WebhookSender(settings) },
  ],
  exports: [Webhooks, DeliveryLog, DeliverWebhook],
})
export class WebhooksModule {}
