import ipaddr from 'ipaddr.js';

// All global unicast addresses are in this range; what ipaddr.js calls unicast also includes unassigned ranges and the
// IPv4-compatible `::7f00:1`. https://www.iana.org/assignments/ipv6-address-space
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

// Azure's platform services are reachable from every virtual machine at this address, which lies in a public range:
// https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
const CLOUD_HOST_ADDRESSES = new Set(['168.63.129.16']);

/**
 * Whether an IP address belongs to the public internet. Special ranges do not, neither private ones nor those that
 * embed an IPv4 address (mapped, NAT64, 6to4, Teredo); nor does anything that is not an IP address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv6 ? parsed.match(GLOBAL_UNICAST) : !CLOUD_HOST_ADDRESSES.has(parsed.toString());
}
