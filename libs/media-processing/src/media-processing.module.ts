import { Module } from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import { MediaTools } from './media-tools';
import { ChildProcessRunner } from './process/child-process-runner';
import { ProcessRunner } from './process/process-runner.port';

@Module({
  providers: [
    { provide: ProcessRunner, useClass: ChildProcessRunner },
    {
      provide: MediaTools,
      inject: [SETTINGS, ProcessRunner],
      useFactory: (settings: Settings, runner: ProcessRunner) =>
        new MediaTools({
          runner,
          ffmpegPath: settings.ffmpegPath,
          ffprobePath: settings.ffprobePath,
          stallTimeoutMs: settings.ffmpegStallSeconds * 1000,
          concurrency: settings.workerConcurrency,
          hardwarePolicy: settings.hardwareAcceleration,
        }),
    },
  ],
  exports: [ProcessRunner, MediaTools],
})
export class MediaProcessingModule {}
