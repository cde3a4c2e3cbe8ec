import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { AllowedHost } from '@app/config';
import { isAllowedHost } from './allowed-hosts';
import { unusableLink } from './download-faults';
import { isPublicAddress } from './public-address';

export interface HostAddress {
  readonly address: string;
  readonly family: number;
}

/** All addresses of a host name. */
export type ResolveHost = (hostname: string) => Promise<readonly HostAddress[]>;

export interface Reach {
  readonly allowedHosts: readonly AllowedHost[];
  readonly resolveHost: ResolveHost;
  /** The setting that allows hosts, for messages; default MEDIA_FETCH_ALLOWED_HOSTS. */
  readonly setting?: string;
}

/** As the operating system resolves: hosts file, search domains, DNS. */
export const resolveBySystem: ResolveHost = (hostname) => lookup(hostname, { all: true });

/**
 * The addresses that a connection for this URL may use: the public ones of its host, or all of them if the host is
 * allowed. The caller must connect to these without resolving again: a second answer may differ.
 *
 * @throws Fault where there is none.
 */
export async function connectableAddresses(
  url: URL,
  { allowedHosts, resolveHost, setting = 'MEDIA_FETCH_ALLOWED_HOSTS' }: Reach,
): Promise<readonly HostAddress[]> {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const family = isIP(host);
  const addresses = family === 0 ? await resolveHost(host) : [{ address: host, family }];
  if (isAllowedHost(url, allowedHosts)) return addresses;
  const publicOnes = addresses.filter(({ address }) => isPublicAddress(address));
  if (publicOnes.length === 0) {
    throw unusableLink(
      `${url.hostname} is not a host on the public internet. Give a link to one that is, ` +
        `or have the operator of this service allow the host (${setting}).`,
    );
  }
  return publicOnes;
}
