import 'reflect-metadata';
import { readEnvironmentOrExit } from '@app/config';
import { ProcessLogger } from '@app/observability';
import { Logger, type NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from './worker.module';

const OPTIONS: Pick<NestApplicationOptions, 'bufferLogs'> = { bufferLogs: true };

async function main(): Promise<void> {
  const settings = readEnvironmentOrExit();
  const app = await NestFactory.create(WorkerModule.forRoot(settings), OPTIONS);
  app.useLogger(app.get(ProcessLogger));
  app.enableShutdownHooks([], { useProcessExit: true });
  await app.listen(settings.workerPort, settings.host);
  new Logger('Worker').log(`Working; health at ${await app.getUrl()}/health/ready`);
}

void main();
