import { isIP } from 'node:net';
import type { AllowedHost } from '@app/config';
import { isAllowedHost } from './allowed-hosts';
import { isPublicAddress } from './public-address';

/**
 * Whether the host of a URL is private judging by its name alone: a private address, or `localhost`
 * (https://www.rfc-editor.org/rfc/rfc6761#section-6.3). Other names are checked when they are resolved.
 */
export function isForbiddenHost(url: URL, allowedHosts: readonly AllowedHost[]): boolean {
  if (isAllowedHost(url, allowedHosts)) return false;
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  if (isIP(host) !== 0) return !isPublicAddress(host);
  return host === 'localhost' || host.endsWith('.localhost');
}
