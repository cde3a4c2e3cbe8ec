import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { parseSettings } from '@app/config';
import type { OpenAPIObject } from '@nestjs/swagger';
import { AppModule } from './app.module';
import { buildDocument } from './openapi/build-document';

/** What has to be set before anything is wired up. Nothing of it is used: nothing is started. */
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

/** The document that a running API serves, without running one: in its preview mode Nest makes no instances. */
export async function describeApi(): Promise<OpenAPIObject> {
  return buildDocument(await NestFactory.create(AppModule.forRoot(SETTINGS), PREVIEW));
}
