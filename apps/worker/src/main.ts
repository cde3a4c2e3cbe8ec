import 'reflect-metadata';
import { readEnvironmentOrExit } from '@app/config';
import { ProcessLogger, startOrExit } from '@app/observability';
import { Logger, type NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from './worker.module';

async function start(): Promise<void> {
  const settings = readEnvironmentOrExit();
  const options: Pick<NestApplicationOptions, 'logger' | 'abortOnError'> = {
    logger: ProcessLogger.of(settings),
    // Errors during startup are thrown here rather than printed by Nest.
    abortOnError: false,
  };
  const app = await NestFactory.create(WorkerModule.forRoot(settings), options);
  app.enableShutdownHooks([], { useProcessExit: true });
  await app.listen(settings.workerPort, settings.host);
  new Logger('Worker').log(`Working; health at ${await app.getUrl()}/health/ready`);
}

void startOrExit(start);
