import { scopesOfToken } from './scopes-of-token';

describe('scopesOfToken', () => {
  it.each<[unknown, string[]]>([
    [undefined, ['public']],
    ['openid profile', ['public']],
    ['openid reelwright:admin', ['public', 'admin']],
    ['reelwright:internal reelwright:admin', ['public', 'internal', 'admin']],
    ['admin internal', ['public']],
    ['reelwright:administrator', ['public']],
    [['reelwright:admin'], ['public']],
    [{ constructor: 'reelwright:admin' }, ['public']],
  ])('%j opens %j', (claim, scopes) => {
    expect(scopesOfToken(claim)).toEqual(scopes);
  });
});
