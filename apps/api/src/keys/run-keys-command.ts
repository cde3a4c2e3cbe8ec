import type { ApiKey, ApiKeyStore } from '@app/access';
import type { KeysCommand } from './parse-keys-command';

/** Runs a command and returns its output. @throws {Error} if the key does not exist */
export async function runKeysCommand(store: ApiKeyStore, command: KeysCommand): Promise<string> {
  switch (command.kind) {
    case 'create': {
      const { id, secret } = await store.create(command.key);
      return `Key ${id} of ${command.key.name}. Its secret is shown only once:\n${secret}`;
    }
    case 'list':
      return (await store.list()).map(line).join('\n') || 'There are no keys.';
    case 'revoke':
      if (await store.revoke(command.id)) return `Key ${command.id} is revoked; it stops working within seconds.`;
      throw new Error(`There is no key ${command.id}.`);
  }
}

function line({ id, name, scopes, createdAt, lastUsedAt, revokedAt, expiresAt }: ApiKey): string {
  const state = revokedAt ? `revoked ${day(revokedAt)}` : expiresAt ? `until ${day(expiresAt)}` : 'good';
  const used = lastUsedAt ? `used ${day(lastUsedAt)}` : 'never used';
  return [id, name, scopes.join('+'), `made ${day(createdAt)}`, used, state].join('  ');
}

function day(time: Date): string {
  return time.toISOString().slice(0, 10);
}
