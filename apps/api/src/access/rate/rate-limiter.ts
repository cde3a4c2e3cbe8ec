import { ThrottlerStorageRedisService } from '@nest-lab/throttler-storage-redis';
import { SETTINGS, type Settings } from '@app/config';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { connectRedis } from '../../redis/connect-redis';
import { rateLimits, type LimitName } from './rate-limits';
import { standingOf, type Standing, type WindowCount } from './standing';

/** An unresponsive Redis delays a request for at most this long, … */
const PATIENCE_MS = 250;
/** … and is then not asked again for this long. */
const REST_MS = 1000;

interface Window {
  readonly name: 'minute' | 'burst';
  readonly ms: number;
  readonly limit: number;
}

/**
 * Counts callers' requests in Redis, so that all replicas share the limits. Without Redis, everything is allowed:
 * serving too much is better than serving nothing.
 */
@Injectable()
export class RateLimiter implements OnApplicationShutdown {
  private readonly logger = new Logger(RateLimiter.name);
  private readonly limits: ReturnType<typeof rateLimits>;
  private readonly redis: ReturnType<typeof connectRedis>;
  private readonly counters: ThrottlerStorageRedisService;
  private restsUntilMs = 0;
  private isAway = false;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.limits = rateLimits(settings);
    const options = {
      enableOfflineQueue: false,
      commandTimeout: PATIENCE_MS,
      autoResendUnfulfilledCommands: false,
      // All counts in one tick of the event loop are sent in one batch.
      enableAutoPipelining: true,
    };
    this.redis = connectRedis({ url: settings.redisUrl, name: 'rate limits', options });
    this.counters = new ThrottlerStorageRedisService(this.redis);
  }

  /** Counts a request of `caller`; null if counting is not possible. */
  async count(name: LimitName, caller: string): Promise<Standing | null> {
    if (Date.now() < this.restsUntilMs) return null;
    const { perMinute, burst } = this.limits[name];
    const key = `rate:${name}:${caller}`;
    try {
      const [minute, second] = await Promise.all([
        this.countIn({ name: 'minute', ms: 60_000, limit: perMinute }, key),
        this.countIn({ name: 'burst', ms: 1000, limit: burst }, key),
      ]);
      this.found();
      return standingOf(minute, second, Date.now());
    } catch (error) {
      this.missed(error);
      return null;
    }
  }

  onApplicationShutdown(): void {
    this.redis.disconnect();
  }

  private async countIn({ name, ms, limit }: Window, key: string): Promise<WindowCount> {
    const { totalHits, timeToExpire, isBlocked, timeToBlockExpire } = await this.counters.increment(
      key,
      ms,
      limit,
      ms,
      name,
    );
    return { limit, hits: totalHits, secondsLeft: isBlocked ? timeToBlockExpire : timeToExpire, refused: isBlocked };
  }

  private missed(error: unknown): void {
    this.restsUntilMs = Date.now() + REST_MS;
    if (!this.isAway) this.logger.warn({ err: error }, 'Redis cannot count; nobody is limited until it can');
    this.isAway = true;
  }

  private found(): void {
    if (this.isAway) this.logger.log('Callers are limited again');
    this.isAway = false;
  }
}
