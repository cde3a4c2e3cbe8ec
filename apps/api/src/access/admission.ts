import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../http/caller';
import { CallerIdentifier } from './caller-identifier';
import type { Credentials } from './credentials';
import type { GuardedArea } from './guarded-area';
import { RateKeeper } from './rate/rate-keeper';
import type { Standing } from './rate/standing';

/** A request for access to a part of the API. */
export interface Visitor {
  readonly area: GuardedArea;
  readonly credentials: Credentials;
  readonly headers: IncomingHttpHeaders;
  /** Remote address of the connection. */
  readonly remoteAddress: string | undefined;
  /** Receives the rate limit headers. */
  readonly tell?: (standing: Standing) => void;
}

/** Admits callers, whatever the protocol. */
@Injectable()
export class Admission {
  constructor(
    private readonly identifier: CallerIdentifier,
    private readonly rates: RateKeeper,
  ) {}

  /** @throws ApiError UNAUTHORIZED, FORBIDDEN, RATE_LIMIT_EXCEEDED */
  async admit({ area, credentials, ...visit }: Visitor): Promise<Caller> {
    const identity = await this.identifier.identify(credentials);
    // Counted even if access is denied: guessing keys counts as requests, too.
    const limit = area.limit ?? (identity === 'unknown' ? 'public' : null);
    if (limit !== null) await this.rates.admit({ ...visit, limit, identity });
    return this.identifier.permit(identity, area);
  }
}
