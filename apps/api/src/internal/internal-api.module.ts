import { WebhooksModule } from '@app/notifications';
import { Module } from '@nestjs/common';
import { DeliveriesController } from './deliveries.controller';

/** What services of the same operator use. */
@Module({ imports: [WebhooksModule], controllers: [DeliveriesController] })
export class InternalApiModule {}
