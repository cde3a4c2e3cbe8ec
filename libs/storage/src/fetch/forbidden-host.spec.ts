import { parseAllowedHosts } from './allowed-hosts';
import { isForbiddenHost } from './forbidden-host';

const isForbidden = (url: string, ...allowed: string[]): boolean =>
  isForbiddenHost(new URL(url), parseAllowedHosts(allowed));

describe('isForbiddenHost', () => {
  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://[::ffff:10.0.0.1]/',
    'http://169.254.169.254/',
    'http://localhost:9000/',
    'http://a.LOCALHOST./',
  ])('tells %s', (url) => {
    expect(isForbidden(url)).toBe(true);
  });

  it.each(['https://hooks.example.com/', 'http://93.184.216.34/', 'http://[2606:4700:4700::1111]/'])(
    'passes %s',
    (url) => {
      expect(isForbidden(url)).toBe(false);
    },
  );

  it('passes a host that is allowed, on the port that is', () => {
    expect(isForbidden('http://127.0.0.1:9000/', '127.0.0.1:9000')).toBe(false);
    expect(isForbidden('http://127.0.0.1:9001/', '127.0.0.1:9000')).toBe(true);
  });
});
