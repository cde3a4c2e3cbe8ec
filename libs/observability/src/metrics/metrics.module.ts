import { Module } from '@nestjs/common';
import { Metrics } from './metrics';

/** For whoever has something to count. */
@Module({ providers: [Metrics], exports: [Metrics] })
export class MetricsModule {}
