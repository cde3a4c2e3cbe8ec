import { SETTINGS, type Settings } from '@app/config';
import { Fault } from '@app/contracts';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { Principal } from '../principal';
import { scopesOfToken } from './scopes-of-token';
import { tokenSettings, type TokenSettings } from './token-settings';

/** Asymmetric ones only: with the others, who can check a token could make one. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
/** How far the issuer's clock may be from ours. */
const CLOCK_TOLERANCE_SECONDS = 30;
const JWKS_TIMEOUT_MS = 5000;

/** https://openid.net/specs/openid-connect-core-1_0.html#IDToken, and what the database can keep. */
const SUBJECT = /^[^\0\p{Surrogate}]{1,255}$/u;

/** What is wrong with the token rather than with the way to its issuer's keys. */
const TOKEN_ERRORS = [
  errors.JWTExpired,
  errors.JWTClaimValidationFailed,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
];

/** Knows callers by the JWTs of one issuer. */
@Injectable()
export class TokenVerifier {
  private readonly logger = new Logger(TokenVerifier.name);
  private readonly expected: TokenSettings | null;
  private readonly keys: JWTVerifyGetKey | null;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.expected = tokenSettings(settings);
    // Kept for ten minutes, and fetched anew for a key that is not known, at most twice a minute.
    this.keys =
      this.expected &&
      createRemoteJWKSet(new URL(this.expected.jwksUrl), {
        timeoutDuration: JWKS_TIMEOUT_MS,
        cooldownDuration: 30_000,
        cacheMaxAge: 600_000,
      });
  }

  get takesTokens(): boolean {
    return this.expected !== null;
  }

  /**
   * Whom a token stands for; null when it is not good.
   *
   * @throws {Fault} when the issuer's keys cannot be had
   */
  async verify(token: string): Promise<Principal | null> {
    if (!this.expected || !this.keys) return null;
    const { issuer, audience } = this.expected;
    try {
      const { payload } = await jwtVerify(token, this.keys, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        requiredClaims: ['sub', 'exp'],
      });
      if (typeof payload.sub !== 'string' || !SUBJECT.test(payload.sub)) return null;
      return { ownerId: `sub:${payload.sub}`, scopes: scopesOfToken(payload.scope) };
    } catch (error) {
      if (!(error instanceof Error) || !TOKEN_ERRORS.some((type) => error instanceof type)) throw unreachable(error);
      // The caller is not told, whoever that is; the operator has to find out whether it is a clock, a key or a setting.
      this.logger.log({ reason: error.message }, 'A token was refused');
      return null;
    }
  }
}

function unreachable(cause: unknown): Fault {
  return new Fault({
    code: 'INTERNAL_ERROR',
    blame: 'infrastructure',
    retryable: true,
    message: 'The keys of the token issuer are unavailable.',
    cause,
  });
}
