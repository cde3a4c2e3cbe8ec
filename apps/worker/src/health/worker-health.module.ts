import { Module } from '@nestjs/common';
import { MediaProcessingModule, MediaTools } from '@app/media-processing';
import { HealthModule, MetricsController, MetricsModule, type DependencyCheck } from '@app/observability';
import { JobProducer, QueueDepths, queueLagCheck, QueueingModule } from '@app/queueing';
import { SETTINGS, type Settings } from '@app/config';
import { diskCheck, ObjectStore, StorageModule } from '@app/storage';
import { DataSource } from 'typeorm';
import { DetailedHealthController } from './detailed-health.controller';
import { EncoderReport } from './encoder-report';

/** Dependencies of a worker, most of them essential. */
function dependencyChecks(
  settings: Settings,
  dataSource: DataSource,
  producer: JobProducer,
  objects: ObjectStore,
  media: MediaTools,
  depths: QueueDepths,
): readonly DependencyCheck[] {
  return [
    { name: 'database', essential: true, check: () => dataSource.query('SELECT 1') },
    { name: 'redis', essential: true, check: () => producer.ping() },
    { name: 'storage', essential: true, check: () => objects.ping() },
    { name: 'ffmpeg', essential: true, check: () => media.requirePrograms() },
    diskCheck(settings.dataDir, { essential: true }),
    queueLagCheck(depths),
  ];
}

@Module({
  imports: [
    MediaProcessingModule,
    MetricsModule,
    HealthModule.forRoot({
      imports: [QueueingModule, StorageModule, MediaProcessingModule],
      inject: [SETTINGS, DataSource, JobProducer, ObjectStore, MediaTools, QueueDepths],
      useFactory: dependencyChecks,
    }),
  ],
  controllers: [DetailedHealthController, MetricsController],
  providers: [EncoderReport],
  exports: [HealthModule],
})
export class WorkerHealthModule {}
