import ipaddr from 'ipaddr.js';

// All global unicast addresses lie in here; what ipaddr.js calls unicast is also what nobody has given a meaning yet,
// and the IPv4-compatible `::7f00:1`. https://www.iana.org/assignments/ipv6-address-space
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

// Azure's host answers every virtual machine at this address of a public range:
// https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
const CLOUD_HOST_ADDRESSES = new Set(['168.63.129.16']);

/**
 * Whether an IP address belongs to a machine on the public internet. No special range passes, neither private ones
 * nor those that carry an IPv4 address inside (mapped, NAT64, 6to4, Teredo); nor does what is no IP address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv6 ? parsed.match(GLOBAL_UNICAST) : !CLOUD_HOST_ADDRESSES.has(parsed.toString());
}
