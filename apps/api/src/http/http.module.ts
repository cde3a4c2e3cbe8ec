import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { ConnectionDrain } from './connection-drain';
import { EnvelopeFilter } from './envelope.filter';
import { Writers } from './writers';

@Module({
  providers: [{ provide: APP_FILTER, useClass: EnvelopeFilter }, ConnectionDrain, Writers],
  exports: [Writers],
})
export class HttpModule {}
