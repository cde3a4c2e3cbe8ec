import { Module } from '@nestjs/common';
import { MetricsController, MetricsModule } from '@app/observability';
import { QueueingModule } from '@app/queueing';
import { SharedGauges } from './shared-gauges';

@Module({ imports: [MetricsModule, QueueingModule], controllers: [MetricsController], providers: [SharedGauges] })
export class MetricsApiModule {}
