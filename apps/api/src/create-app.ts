import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { refuseOpenBind } from '@app/access';
import type { Settings } from '@app/config';
import { ProcessLogger } from '@app/observability';
import { AppModule } from './app.module';
import { HttpServerAdapter } from './http/http-server.adapter';
import { prepareHttp } from './http/prepare-http';
import { serveDocs } from './openapi/serve-docs';
import { RedisIoAdapter } from './realtime/redis-io.adapter';

/** The API, wired up and not yet listening. */
export async function createApp(settings: Settings): Promise<NestExpressApplication> {
  refuseOpenBind(settings);
  const logger = ProcessLogger.of(settings);
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.forRoot(settings),
    new HttpServerAdapter(),
    optionsWith(logger),
  );
  app.useWebSocketAdapter(new RedisIoAdapter(app, settings.redisUrl));
  prepareHttp(app, { ...settings, log: logger.lines });
  serveDocs(app);
  return app;
}

function optionsWith(logger: ProcessLogger): Pick<NestApplicationOptions, 'logger' | 'bodyParser' | 'abortOnError'> {
  return {
    logger,
    // Bodies are only read for routes that take one: see readJsonBody.
    bodyParser: false,
    // Errors during startup are thrown here rather than printed by Nest.
    abortOnError: false,
  };
}
