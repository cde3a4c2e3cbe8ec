import { Module } from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import { Metrics, MetricsModule } from '@app/observability';
import { measureSegments } from './measure-segments';
import { MediaTools } from './media-tools';
import { ChildProcessRunner } from './process/child-process-runner';
import { ProcessRunner } from './process/process-runner.port';

@Module({
  imports: [MetricsModule],
  providers: [
    { provide: ProcessRunner, useClass: ChildProcessRunner },
    {
      provide: MediaTools,
      inject: [SETTINGS, ProcessRunner, Metrics],
      useFactory: (settings: Settings, runner: ProcessRunner, metrics: Metrics) =>
        new MediaTools({
          runner,
          ffmpegPath: settings.ffmpegPath,
          ffprobePath: settings.ffprobePath,
          stallTimeoutMs: settings.ffmpegStallSeconds * 1000,
          concurrency: settings.workerConcurrency,
          hardwarePolicy: settings.hardwareAcceleration,
          onSegment: measureSegments(metrics),
          onFailure: (failureClass) => {
            metrics.count('reelwright_ffmpeg_failures_total', { class: failureClass });
          },
        }),
    },
  ],
  exports: [ProcessRunner, MediaTools],
})
export class MediaProcessingModule {}
