import { Module } from '@nestjs/common';
import { MediaProcessingModule, MediaTools } from '@app/media-processing';
import { HealthModule, MetricsController, MetricsModule, type DependencyCheck } from '@app/observability';
import { JobProducer, QueueingModule } from '@app/queueing';
import { ObjectStore, StorageModule } from '@app/storage';
import { DataSource } from 'typeorm';
import { DetailedHealthController } from './detailed-health.controller';
import { EncoderReport } from './encoder-report';

/** What a worker cannot work without. */
function dependencyChecks(
  dataSource: DataSource,
  producer: JobProducer,
  objects: ObjectStore,
  media: MediaTools,
): readonly DependencyCheck[] {
  return [
    { name: 'database', essential: true, check: () => dataSource.query('SELECT 1') },
    { name: 'redis', essential: true, check: () => producer.ping() },
    { name: 'storage', essential: true, check: () => objects.ping() },
    { name: 'ffmpeg', essential: true, check: () => media.version() },
  ];
}

@Module({
  imports: [
    MediaProcessingModule,
    MetricsModule,
    HealthModule.forRoot({
      imports: [QueueingModule, StorageModule, MediaProcessingModule],
      inject: [DataSource, JobProducer, ObjectStore, MediaTools],
      useFactory: dependencyChecks,
    }),
  ],
  controllers: [DetailedHealthController, MetricsController],
  providers: [EncoderReport],
})
export class WorkerHealthModule {}
