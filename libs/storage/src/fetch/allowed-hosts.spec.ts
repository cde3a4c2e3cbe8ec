import { isAllowedHost, parseAllowedHosts } from './allowed-hosts';

describe('parseAllowedHosts', () => {
  it.each([
    ['minio', { hostname: 'minio', port: null }],
    ['minio:9000', { hostname: 'minio', port: 9000 }],
    [' Media.Internal ', { hostname: 'media.internal', port: null }],
    ['10.0.0.7:80', { hostname: '10.0.0.7', port: 80 }],
    ['[FD00::7]:8080', { hostname: '[fd00::7]', port: 8080 }],
    ['[::1]', { hostname: '[::1]', port: null }],
    ['münchen.example', { hostname: 'xn--mnchen-3ya.example', port: null }],
  ])('reads %j', (entry, allowed) => {
    expect(parseAllowedHosts([entry])).toEqual([allowed]);
  });

  it.each([
    '',
    'http://minio',
    'minio/',
    'minio:',
    'minio:0',
    'minio:65536',
    'minio:x',
    '::1',
    'a b',
    'user@minio',
    'a?b',
    '*',
  ])('refuses %j by name', (entry) => {
    expect(() => parseAllowedHosts(['good', entry])).toThrow(`"${entry}" is neither a host nor host:port`);
  });
});

describe('isAllowedHost', () => {
  const allowedHosts = parseAllowedHosts(['minio:9000', 'media.internal', 'plain:80', '[::1]', '10.0.0.7']);

  it.each([
    'http://minio:9000/a.mp4',
    'https://media.internal/a.mp4',
    'http://MEDIA.internal:1234/',
    'http://plain/',
    'https://plain:80/',
    'http://[0:0::1]:5000/',
    'http://0x0a.0.0.7/',
  ])('allows %s', (url) => {
    expect(isAllowedHost(new URL(url), allowedHosts)).toBe(true);
  });

  it.each([
    'http://minio/',
    'https://minio/',
    'http://minio:9001/',
    'https://plain/',
    'http://x.media.internal/',
    'http://media.internal.evil.example/',
    'http://media.internal./',
    'http://127.0.0.1/',
  ])('does not allow %s', (url) => {
    expect(isAllowedHost(new URL(url), allowedHosts)).toBe(false);
  });
});
