import type { IncomingHttpHeaders } from 'node:http';
import { SETTINGS, type Settings } from '@app/config';
import { Inject, Injectable } from '@nestjs/common';
import { ApiError } from '../../http/api-error';
import type { Identity } from '../caller-identifier';
import { clientAddress } from '../client-address';
import { RateLimiter } from './rate-limiter';
import type { LimitName } from './rate-limits';
import type { Standing } from './standing';

interface Visit {
  readonly limit: LimitName;
  readonly identity: Identity;
  readonly headers: IncomingHttpHeaders;
  /** Remote address of the connection. */
  readonly remoteAddress: string | undefined;
  readonly tell?: (standing: Standing) => void;
}

/** Enforces the rate limits. */
@Injectable()
export class RateKeeper {
  constructor(
    private readonly limiter: RateLimiter,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @throws ApiError RATE_LIMIT_EXCEEDED */
  async admit({ limit, tell, ...visit }: Visit): Promise<void> {
    const standing = await this.limiter.count(limit, this.callerIn(visit));
    if (!standing) return;
    tell?.(standing);
    if (standing.retryAfterSeconds === null) return;
    const wait = standing.retryAfterSeconds;
    throw new ApiError({
      code: 'RATE_LIMIT_EXCEEDED',
      message: `Too many requests; try again in ${wait} ${wait === 1 ? 'second' : 'seconds'}.`,
      retryAfterSeconds: wait,
    });
  }

  /** Callers without a valid key are counted by address: otherwise, each invalid key would be a new caller. */
  private callerIn({ identity, headers, remoteAddress }: Omit<Visit, 'limit'>): string {
    if (typeof identity !== 'string') return identity.ownerId;
    const forwardedFor = headers['x-forwarded-for'];
    const { trustedProxyHops: trustedHops } = this.settings;
    // Node joins repeated headers of this name: https://nodejs.org/api/http.html#messageheaders
    const forwarded = typeof forwardedFor === 'string' ? { forwardedFor } : {};
    return `ip:${clientAddress({ remoteAddress, trustedHops, ...forwarded })}`;
  }
}
