import { isAuthRequired, KeyRing, mayUse, Tickets, TokenVerifier, type Principal } from '@app/access';
import { SETTINGS, type Settings } from '@app/config';
import { Inject, Injectable } from '@nestjs/common';
import { ApiError } from '../http/api-error';
import { toCaller, type Caller } from '../http/caller';
import type { Credentials } from './credentials';
import type { GuardedArea } from './guarded-area';

/** The caller that credentials belong to. `unknown`: credentials were given, but are not valid. */
export type Identity = Principal | 'nobody' | 'unknown';

const MAX_KEY_CHARACTERS = 512;

/** Identifies and authorises callers. */
@Injectable()
export class CallerIdentifier {
  constructor(
    private readonly keys: KeyRing,
    private readonly tokens: TokenVerifier,
    private readonly tickets: Tickets,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** If there are several credentials, the first of key, token and ticket counts. */
  async identify({ apiKey, bearer, ticket }: Credentials): Promise<Identity> {
    if (apiKey !== undefined) {
      return (apiKey.length <= MAX_KEY_CHARACTERS ? await this.keys.identify(apiKey) : null) ?? 'unknown';
    }
    // If tokens are not accepted, the header may be meant for a proxy on the way.
    if (bearer !== undefined && this.tokens.takesTokens) return (await this.tokens.verify(bearer)) ?? 'unknown';
    return ticket === undefined ? 'nobody' : this.holderOf(ticket);
  }

  /** @throws ApiError UNAUTHORIZED without the required credentials, FORBIDDEN without the scope */
  permit(identity: Identity, { scope, always }: Pick<GuardedArea, 'scope' | 'always'>): Caller {
    if (identity === 'unknown') {
      throw new ApiError({
        code: 'UNAUTHORIZED',
        message: 'The API key, token or ticket is invalid or has expired.',
      });
    }
    if (identity === 'nobody') {
      if (!always && !isAuthRequired(this.settings)) return toCaller(null);
      throw new ApiError({ code: 'UNAUTHORIZED', message: 'This needs an API key, in the header X-API-Key.' });
    }
    if (!mayUse(identity, scope)) {
      throw new ApiError({ code: 'FORBIDDEN', message: `This needs a key with the scope ${scope}.` });
    }
    return toCaller(identity);
  }

  private holderOf(ticket: string): Identity {
    const grant = this.tickets.read(ticket);
    return grant ? (grant.principal ?? 'nobody') : 'unknown';
  }
}
