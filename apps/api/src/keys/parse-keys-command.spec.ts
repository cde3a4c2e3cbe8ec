import { parseKeysCommand } from './parse-keys-command';

const NOW = new Date('2030-01-01T00:00:00.000Z');
const ID = '6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10';
const parse = (line: string): unknown => parseKeysCommand(line.split(' '), NOW);

describe('parseKeysCommand', () => {
  it('creates', () => {
    expect(parse('create --name studio')).toEqual({
      kind: 'create',
      key: { name: 'studio', scopes: ['public'], expiresAt: null },
    });
    expect(parse('create --name ops --scope internal --scope admin --days 2')).toEqual({
      kind: 'create',
      key: { name: 'ops', scopes: ['internal', 'admin'], expiresAt: new Date('2030-01-03T00:00:00.000Z') },
    });
  });

  it('lists and revokes', () => {
    expect(parse('list')).toEqual({ kind: 'list' });
    expect(parse(`revoke ${ID}`)).toEqual({ kind: 'revoke', id: ID });
  });

  it.each([
    ['nothing', ''],
    ['an unknown verb', 'delete'],
    ['no name', 'create'],
    ['a name that is a secret, perhaps', 'create --name a:b'],
    ['an unknown scope', 'create --name a --scope root'],
    ['no time at all', 'create --name a --days 0'],
    ['an id that is none', 'revoke studio'],
    ['two ids', `revoke ${ID} ${ID}`],
    ['an unknown option', 'create --name a --owner b'],
  ])('refuses %s', (_, line) => {
    expect(() => parse(line)).toThrow();
  });
});
