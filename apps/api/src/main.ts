import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { readEnvironmentOrExit } from '@app/config';
import { startOrExit } from '@app/observability';
import { createApp } from './create-app';

async function start(): Promise<void> {
  const settings = readEnvironmentOrExit();
  const app = await createApp(settings);
  app.enableShutdownHooks([], { useProcessExit: true });
  await app.listen(settings.port, settings.host);
  new Logger('Api').log(`Listening on ${await app.getUrl()}`);
}

void startOrExit(start);
