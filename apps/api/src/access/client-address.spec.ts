import { clientAddress } from './client-address';

const from = (remoteAddress: string | undefined, forwardedFor: string | undefined, trustedHops: number): string =>
  clientAddress({ remoteAddress, forwardedFor, trustedHops });

describe('clientAddress', () => {
  it.each<[string, string | undefined, string | undefined, number, string]>([
    ['no proxy is believed unasked', '9.9.9.9', '1.2.3.4', 0, '9.9.9.9'],
    ['one proxy says who came', '10.0.0.1', '1.2.3.4', 1, '1.2.3.4'],
    ['what the client claims to have come through is not looked at', '10.0.0.1', '6.6.6.6, 1.2.3.4', 1, '1.2.3.4'],
    ['two proxies', '10.0.0.1', '6.6.6.6, 1.2.3.4, 10.0.0.2', 2, '1.2.3.4'],
    ['fewer than expected', '10.0.0.1', undefined, 2, '10.0.0.1'],
    ['IPv4 written as IPv6', '::ffff:1.2.3.4', undefined, 0, '1.2.3.4'],
    ['IPv6: all of a network is one client', '2001:db8:1:2:aaaa::7', undefined, 0, '2001:db8:1:2::'],
    ['a proxy that writes the port, too', '10.0.0.1', '6.6.6.6, 1.2.3.4:5678', 1, '1.2.3.4'],
    ['the same with IPv6', '10.0.0.1', '[2001:db8:1:2:aaaa::7]:443', 1, '2001:db8:1:2::'],
    ['what is no address', '10.0.0.1', 'x'.repeat(9000), 1, 'unknown'],
    ['a socket that has closed', undefined, undefined, 0, 'unknown'],
  ])('%s', (_, remote, forwarded, hops, expected) => {
    expect(from(remote, forwarded, hops)).toBe(expected);
  });
});
