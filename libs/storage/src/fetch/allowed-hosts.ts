import { readAllowedHost, type AllowedHost } from '@app/config';

/**
 * Reads entries of the form `host` or `host:port`: `minio:9000`, `media.internal`, `10.0.0.7`, `[fd00::7]:8080`. No wildcards.
 *
 * @throws RangeError that names the entry which is neither.
 */
export function parseAllowedHosts(entries: readonly string[]): AllowedHost[] {
  return entries.map((entry) => {
    const host = readAllowedHost(entry);
    if (!host) throw new RangeError(`"${entry}" is neither a host nor host:port`);
    return host;
  });
}

/** Whether one of the entries names the host, and the port, of this http or https URL. */
export function isAllowedHost(url: URL, allowedHosts: readonly AllowedHost[]): boolean {
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  return allowedHosts.some((allowed) => allowed.hostname === url.hostname && (allowed.port ?? port) === port);
}
