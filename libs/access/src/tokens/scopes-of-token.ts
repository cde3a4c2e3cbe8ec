import type { AccessScope } from '@app/contracts';

/** Of the claim `scope`, https://www.rfc-editor.org/rfc/rfc8693#section-4.2; prefixed, for others use these words, too. */
const SCOPES_BY_CLAIM: Readonly<Record<string, AccessScope>> = {
  'reelwright:internal': 'internal',
  'reelwright:admin': 'admin',
};

/** What a token opens: the public API in any case, more where its issuer says so. */
export function scopesOfToken(claim: unknown): readonly AccessScope[] {
  const named = typeof claim === 'string' ? claim.split(' ') : [];
  const more = Object.entries(SCOPES_BY_CLAIM).filter(([name]) => named.includes(name));
  return ['public', ...more.map(([, scope]) => scope)];
}
