import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { parseSettings } from '@app/config';
import type { OpenAPIObject } from '@nestjs/swagger';
import { AppModule } from './app.module';
import { buildDocument } from './openapi/build-document';

/** Settings that are required for wiring, but not used, since nothing is started. */
const SETTINGS = parseSettings({
  DATABASE_URL: 'postgres://127.0.0.1/unused',
  REDIS_URL: 'redis://127.0.0.1',
  URL_SIGNING_SECRET: 'unused-unused-unused',
});

const PREVIEW: Pick<NestApplicationOptions, 'preview' | 'logger' | 'abortOnError'> = {
  preview: true,
  logger: false,
  abortOnError: false,
};

/** The OpenAPI document, without running the API: in preview mode, Nest creates no instances. */
export async function describeApi(): Promise<OpenAPIObject> {
  return buildDocument(await NestFactory.create(AppModule.forRoot(SETTINGS), PREVIEW));
}
