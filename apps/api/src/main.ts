import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { InvalidSettings, readEnvironment, type Settings } from '@app/config';
import { createApp } from './create-app';

async function main(): Promise<void> {
  const settings = settingsOrExit();
  const app = await createApp(settings);
  app.enableShutdownHooks([], { useProcessExit: true });
  await app.listen(settings.port, settings.host);
  new Logger('Api').log(`Listening on ${await app.getUrl()}`);
}

function settingsOrExit(): Settings {
  try {
    return readEnvironment();
  } catch (error) {
    if (!(error instanceof InvalidSettings)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

void main();
