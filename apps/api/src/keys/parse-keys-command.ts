import { parseArgs } from 'node:util';
import type { NewApiKey } from '@app/access';
import { ACCESS_SCOPES, isAccessScope } from '@app/contracts';

export const USAGE = `Usage:
  npm run keys -- create --name studio --scope public [--scope internal] [--days 90]
  npm run keys -- list
  npm run keys -- revoke <id>

All keys of a name own the same things: to replace a key, create another of its name, then revoke the first.
Scopes: public (the API), internal (the internal API), admin (both, and everyone's things).`;

/** A command of the key management CLI. */
export type KeysCommand =
  | { readonly kind: 'create'; readonly key: NewApiKey }
  | { readonly kind: 'list' }
  | { readonly kind: 'revoke'; readonly id: string };

const DAY_MS = 86_400_000;
const MAX_DAYS = 36_500;
const NAME = /^[\w.-]{1,64}$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** @throws {Error} if the arguments are invalid */
export function parseKeysCommand(args: readonly string[], now: Date): KeysCommand {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { name: { type: 'string' }, scope: { type: 'string', multiple: true }, days: { type: 'string' } },
  });
  const [verb, id = '', ...rest] = positionals;
  if (verb === 'create' && positionals.length === 1) return { kind: 'create', key: newKey(values, now) };
  if (verb === 'list' && positionals.length === 1) return { kind: 'list' };
  if (verb === 'revoke' && UUID.test(id) && rest.length === 0) return { kind: 'revoke', id };
  throw new Error('Give create, list, or revoke with the id of a key.');
}

interface CreateOptions {
  readonly name?: string | undefined;
  readonly scope?: readonly string[] | undefined;
  readonly days?: string | undefined;
}

function newKey({ name = '', scope = ['public'], days }: CreateOptions, now: Date): NewApiKey {
  if (!NAME.test(name)) throw new Error('--name has 1 to 64 letters, digits and . _ -');
  if (!scope.every(isAccessScope)) throw new Error(`--scope is one of ${ACCESS_SCOPES.join(', ')}.`);
  if (days === undefined) return { name, scopes: scope, expiresAt: null };
  const count = Number(days);
  if (!Number.isInteger(count) || count < 1 || count > MAX_DAYS) {
    throw new Error(`--days is a whole number from 1 to ${MAX_DAYS}.`);
  }
  return { name, scopes: scope, expiresAt: new Date(now.getTime() + count * DAY_MS) };
}
