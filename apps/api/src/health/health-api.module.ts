import { Module } from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import { MediaProcessingModule } from '@app/media-processing';
import { HealthModule } from '@app/observability';
import { QueueDepths, QueueingModule } from '@app/queueing';
import { ObjectStore, StorageModule } from '@app/storage';
import { Redis } from 'ioredis';
import { DataSource } from 'typeorm';
import { RedisModule } from '../redis/redis.module';
import { dependencyChecks } from './dependency-checks';
import { DetailedHealth } from './detailed-health';
import { HealthController } from './health.controller';
import { ServiceFigures } from './service-figures';

@Module({
  imports: [
    MediaProcessingModule,
    QueueingModule,
    RedisModule,
    HealthModule.forRoot({
      imports: [QueueingModule, RedisModule, StorageModule],
      inject: [SETTINGS, DataSource, Redis, ObjectStore, QueueDepths],
      useFactory: (
        settings: Settings,
        dataSource: DataSource,
        redis: Redis,
        objects: ObjectStore,
        depths: QueueDepths,
      ) => dependencyChecks({ settings, dataSource, redis, objects, depths }),
    }),
  ],
  controllers: [HealthController],
  providers: [DetailedHealth, ServiceFigures],
})
export class HealthApiModule {}
