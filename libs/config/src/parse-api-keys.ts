import { ACCESS_SCOPES, isAccessScope, type AccessScope } from '@app/contracts';
import { list, parser, Refusal } from './parse-value';

/** A key that the operator sets, so that there is one before there is any in the database. */
export interface BootstrapKey {
  /** Whose key it is: all keys of one name own the same things. */
  readonly name: string;
  readonly scopes: readonly AccessScope[];
  readonly secret: string;
}

const ENTRY = /^(?<name>[\w.-]{1,64}):(?<scopes>[a-z+]+):(?<secret>[\x21-\x7e]{16,256})$/;

/** `name:scope+scope:secret,…`; a refusal never repeats what was given, for it would show the secret. */
export const apiKeys = parser<readonly BootstrapKey[]>(
  'a comma-separated list of name:scope+scope:secret, where a name is made of letters, digits and . _ -, ' +
    `a scope is one of ${ACCESS_SCOPES.join(', ')}, and a secret has 16 to 256 visible characters but no comma, and is that of one entry`,
  (text) => {
    const entries = list(text);
    if (entries instanceof Refusal) return undefined;
    const keys = entries.map(parseEntry);
    return keys.every((key) => key !== null) && areDistinct(keys) ? keys : undefined;
  },
);

/** A key is found by its secret: two of the same would be one, of whichever name comes last. */
function areDistinct(keys: readonly BootstrapKey[]): boolean {
  return new Set(keys.map(({ secret }) => secret)).size === keys.length;
}

function parseEntry(entry: string): BootstrapKey | null {
  const { name, scopes, secret } = ENTRY.exec(entry)?.groups ?? {};
  const named = scopes?.split('+') ?? [];
  return name && secret && named.every(isAccessScope) ? { name, scopes: named, secret } : null;
}
