import { isAuthRequired, refuseOpenBind } from './auth-required';

const bind = (host: string, authRequired: boolean | null = null, allowUnauthenticated = false) => ({
  host,
  authRequired,
  allowUnauthenticated,
});

describe('whether a key is needed', () => {
  it.each([
    ['127.0.0.1', false],
    ['127.8.0.1', false],
    ['::1', false],
    ['localhost', false],
    ['0.0.0.0', true],
    ['::', true],
    ['10.0.0.7', true],
    ['localhost.example.com', true],
  ])('on %s: %s', (host, needed) => {
    expect(isAuthRequired(bind(host))).toBe(needed);
    expect(isAuthRequired(bind(host, !needed))).toBe(!needed);
  });

  it('does not start open to the network, unless that is meant', () => {
    expect(() => {
      refuseOpenBind(bind('0.0.0.0', false));
    }).toThrow(/HOST is 0\.0\.0\.0 and AUTH_REQUIRED is false/);
    for (const settings of [bind('0.0.0.0', false, true), bind('0.0.0.0'), bind('127.0.0.1', false)]) {
      expect(() => {
        refuseOpenBind(settings);
      }).not.toThrow();
    }
  });
});
