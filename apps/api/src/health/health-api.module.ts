import { Module } from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import { HealthModule } from '@app/observability';
import { ObjectStore, StorageModule } from '@app/storage';
import { Redis } from 'ioredis';
import { DataSource } from 'typeorm';
import { RedisModule } from '../redis/redis.module';
import { dependencyChecks } from './dependency-checks';
import { HealthController } from './health.controller';

@Module({
  imports: [
    HealthModule.forRoot({
      imports: [RedisModule, StorageModule],
      inject: [SETTINGS, DataSource, Redis, ObjectStore],
      useFactory: (settings: Settings, dataSource: DataSource, redis: Redis, objects: ObjectStore) =>
        dependencyChecks({ settings, dataSource, redis, objects }),
    }),
  ],
  controllers: [HealthController],
})
export class HealthApiModule {}
