import { parseUrl } from '@app/contracts';

/** A host that may be fetched from although its address is private; with a port, only on that one. */
export interface AllowedHost {
  readonly hostname: string;
  readonly port: number | null;
}

const ENTRY = /^(?<host>\[[^\]]+\]|[^:[\]*]+)(?::(?<port>\d{1,5}))?$/;

/**
 * Reads entries of the form `host` or `host:port`: `minio:9000`, `media.internal`, `10.0.0.7`, `[fd00::7]:8080`. No wildcards.
 *
 * @throws RangeError that names the invalid entry.
 */
export function parseAllowedHosts(entries: readonly string[]): AllowedHost[] {
  return entries.map((entry) => {
    const { host, port } = ENTRY.exec(entry.trim())?.groups ?? {};
    const hostname = host === undefined ? undefined : hostnameOf(host);
    if (hostname === undefined || Number(port ?? 1) < 1 || Number(port ?? 1) > 65_535) {
      throw new RangeError(`"${entry}" is neither a host nor host:port`);
    }
    return { hostname, port: port === undefined ? null : Number(port) };
  });
}

/** Whether one of the entries names the host, and the port, of this http or https URL. */
export function isAllowedHost(url: URL, allowedHosts: readonly AllowedHost[]): boolean {
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  return allowedHosts.some((allowed) => allowed.hostname === url.hostname && (allowed.port ?? port) === port);
}

/** In the normalised form in which URLs are compared. */
function hostnameOf(host: string): string | undefined {
  const url = parseUrl(`http://${host}/`);
  if (!url) return undefined;
  const { hostname, pathname, username, search, hash } = url;
  return pathname === '/' && username + search + hash === '' ? hostname : undefined;
}
