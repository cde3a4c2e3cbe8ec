import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Settings } from '@app/config';
import { ProcessLogger } from '@app/observability';
import { AppModule } from './app.module';
import { prepareHttp } from './http/prepare-http';
import { serveDocs } from './openapi/serve-docs';
import { RedisIoAdapter } from './realtime/redis-io.adapter';

const OPTIONS: Pick<NestApplicationOptions, 'bufferLogs' | 'bodyParser'> = {
  bufferLogs: true,
  // Bodies are read where a route takes one: see readJsonBody.
  bodyParser: false,
};

/** The API, wired up and not yet listening. */
export async function createApp(settings: Settings): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(settings), OPTIONS);
  app.useLogger(app.get(ProcessLogger));
  app.useWebSocketAdapter(new RedisIoAdapter(app, settings.redisUrl));
  prepareHttp(app, settings);
  serveDocs(app);
  return app;
}
