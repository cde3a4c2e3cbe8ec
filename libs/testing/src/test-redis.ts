import Redis from 'ioredis';
import { environmentUrl } from './environment-url';

/** An empty Redis database that no other Jest worker uses. */
export async function emptyTestRedis(): Promise<string> {
  const url = `${environmentUrl('REDIS_URL')}/${process.env.JEST_WORKER_ID ?? '0'}`;
  const redis = new Redis(url);
  await redis.flushdb();
  redis.disconnect();
  return url;
}
