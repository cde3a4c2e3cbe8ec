import { AccessModule, ApiKeyStore } from '@app/access';
import { SETTINGS, type Settings } from '@app/config';
import { Inject, Module, type MiddlewareConsumer, type NestModule, type OnModuleInit } from '@nestjs/common';
import { AccessGate } from './access-gate';
import { Admission } from './admission';
import { CallerIdentifier } from './caller-identifier';
import { RateKeeper } from './rate/rate-keeper';
import { RateLimiter } from './rate/rate-limiter';
import { TicketsController } from './tickets/tickets.controller';

/** Authentication and rate limits. */
@Module({
  imports: [AccessModule],
  controllers: [TicketsController],
  providers: [CallerIdentifier, RateLimiter, RateKeeper, Admission],
  exports: [Admission],
})
export class AccessApiModule implements NestModule, OnModuleInit {
  constructor(
    private readonly keys: ApiKeyStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(AccessGate).forRoutes('{*path}');
  }

  onModuleInit(): Promise<void> {
    return this.keys.adopt(this.settings.apiKeys);
  }
}
