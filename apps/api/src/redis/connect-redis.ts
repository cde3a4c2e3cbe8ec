import { Logger } from '@nestjs/common';
import { Redis, type RedisOptions } from 'ioredis';

const MAX_RECONNECT_DELAY_MS = 2000;

interface Connection {
  readonly url: string;
  /** Its purpose, for the log. */
  readonly name: string;
  readonly options?: RedisOptions;
  readonly type?: new (url: string, options: RedisOptions) => Redis;
}

/** A connection that reconnects forever, and logs once when it is lost and once when it is restored. */
export function connectRedis({ url, name, options = {}, type = Redis }: Connection): Redis {
  const logger = new Logger(`Redis (${name})`);
  let lost = false;
  const redis = new type(url, {
    ...options,
    maxRetriesPerRequest: null,
    retryStrategy: (attempt) => Math.min(attempt * 100, MAX_RECONNECT_DELAY_MS),
  });
  redis.on('error', (error: Error) => {
    if (!lost) logger.error(error, 'The connection is lost; trying again');
    lost = true;
  });
  redis.on('ready', () => {
    if (lost) logger.log('The connection is there again');
    lost = false;
  });
  return redis;
}
