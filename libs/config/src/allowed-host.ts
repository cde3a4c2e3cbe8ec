import { parseUrl } from '@app/contracts';

/** A host that may be reached although its address is private; with a port, only on that one. */
export interface AllowedHost {
  readonly hostname: string;
  readonly port: number | null;
}

const ENTRY = /^(?<host>\[[^\]]+\]|[^:[\]*]+)(?::(?<port>\d{1,5}))?$/;

/** An entry `host` or `host:port`: `minio:9000`, `media.internal`, `[fd00::7]:8080`. Undefined for what is neither. */
export function readAllowedHost(entry: string): AllowedHost | undefined {
  const { host, port } = ENTRY.exec(entry.trim())?.groups ?? {};
  const hostname = host === undefined ? undefined : hostnameOf(host);
  if (hostname === undefined || Number(port ?? 1) < 1 || Number(port ?? 1) > 65_535) return undefined;
  return { hostname, port: port === undefined ? null : Number(port) };
}

/** In the one spelling that URLs are compared in. */
function hostnameOf(host: string): string | undefined {
  const url = parseUrl(`http://${host}/`);
  if (!url) return undefined;
  const { hostname, pathname, username, search, hash } = url;
  return pathname === '/' && username + search + hash === '' ? hostname : undefined;
}
