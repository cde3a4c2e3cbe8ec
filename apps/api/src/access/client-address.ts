import { isIPv4 } from 'node:net';
import ipaddr from 'ipaddr.js';

interface Connection {
  readonly remoteAddress: string | undefined;
  readonly forwardedFor?: string | undefined;
  /** How many proxies in front of us are trusted: this many addresses, from the right, are theirs. */
  readonly trustedHops: number;
}

/** An IPv6 client has a whole network: https://www.rfc-editor.org/rfc/rfc6177 */
const IPV6_CLIENT_BITS = 64;

/** The address of a client, as far as it cannot forge it: an IPv4 address, or an IPv6 network. */
export function clientAddress({ remoteAddress = '', forwardedFor = '', trustedHops }: Connection): string {
  const forwarded = forwardedFor
    .split(',')
    .map((address) => withoutPort(address.trim()))
    .filter((address) => address !== '')
    .reverse();
  const path = [remoteAddress, ...forwarded];
  return networkOf(path[Math.min(trustedHops, path.length - 1)] ?? '');
}

/** Some proxies add the port: `1.2.3.4:5678`, `[2001:db8::1]:5678`. */
function withoutPort(address: string): string {
  const [, bracketed, plain] = /^(?:\[([^\]]*)\]|([\d.]+))(?::\d+)?$/.exec(address) ?? [];
  return bracketed ?? plain ?? address;
}

function networkOf(address: string): string {
  if (isIPv4(address)) return address;
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  return parsed instanceof ipaddr.IPv6
    ? ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toNormalizedString()}/${IPV6_CLIENT_BITS}`).toString()
    : parsed.toString();
}
