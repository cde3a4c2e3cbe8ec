import { Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import { Redis } from 'ioredis';
import { connectRedis } from './connect-redis';

/** The API's own connection to Redis, for short commands. */
@Module({
  providers: [
    {
      provide: Redis,
      inject: [SETTINGS],
      // While Redis is down, commands fail immediately instead of waiting.
      useFactory: ({ redisUrl }: Settings) =>
        connectRedis({ url: redisUrl, name: 'commands', options: { enableOfflineQueue: false } }),
    },
  ],
  exports: [Redis],
})
export class RedisModule implements OnApplicationShutdown {
  constructor(@Inject(Redis) private readonly redis: Redis) {}

  onApplicationShutdown(): void {
    this.redis.disconnect();
  }
}
