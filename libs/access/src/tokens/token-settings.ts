import type { Settings } from '@app/config';

/** Whose tokens are taken, and what has to be in them. */
export interface TokenSettings {
  readonly issuer: string;
  /** Where the issuer publishes its keys. */
  readonly jwksUrl: string;
  /** What stands for this service: tokens that the issuer made for others are not for us. */
  readonly audience: string;
}

/**
 * Null where no tokens are taken.
 *
 * @throws {Error} where only a part is set: without the others a token could not be judged
 */
export function tokenSettings({
  jwtIssuer: issuer,
  jwtJwksUrl: jwksUrl,
  jwtAudience: audience,
}: Pick<Settings, 'jwtIssuer' | 'jwtJwksUrl' | 'jwtAudience'>): TokenSettings | null {
  if (issuer !== null && jwksUrl !== null && audience !== null) return { issuer, jwksUrl, audience };
  if (issuer === null && jwksUrl === null && audience === null) return null;
  throw new Error('JWT_ISSUER, JWT_JWKS_URL and JWT_AUDIENCE belong together: set all of them, or none.');
}
