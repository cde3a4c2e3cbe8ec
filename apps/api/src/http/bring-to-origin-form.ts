import type { IncomingMessage, Server } from 'node:http';

/** Any scheme: Node's parser accepts all of them, and the request is for this server in any case. */
const ABSOLUTE_FORM = /^[a-z][a-z\d+.-]*:\/\/([^/?]*)([^]*)$/i;
const AUTHORITY = /^[\w.:[\]-]+$/;

/**
 * Normalises the target of every request to path and query, for both access control and routing. A client may send the
 * whole URL, whose host then counts instead of the header's: https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2.
 * Express routes such targets, and those with a fragment, by the result of `url.parse`, which also converts
 * backslashes, while `originalUrl` stays unchanged: a gate that reads the latter would not see what the router lets in.
 */
export function bringToOriginForm(server: Server): void {
  const bring = (request: IncomingMessage): void => {
    const { target, host } = readTarget(request.url ?? '/');
    request.url = target;
    if (host !== null) request.headers.host = host;
    // Without that header; links in the response use the host of the target.
    else if (request.httpVersion === '1.0') request.headers.host ??= addressOf(request);
  };
  server.prependListener('request', bring);
  server.prependListener('upgrade', bring);
}

/** @param sent the target from the request line */
export function readTarget(sent: string): { readonly target: string; readonly host: string | null } {
  // A fragment is no part of a target: https://www.rfc-editor.org/rfc/rfc9112#section-3.2
  const [address = ''] = sent.split('#', 1);
  const [, authority = '', path = address] = ABSOLUTE_FORM.exec(address) ?? [];
  const rooted = path.startsWith('/') || path === '*' ? path : `/${path}`;
  return { target: rooted.replace(/\s/g, encodeURIComponent), host: AUTHORITY.test(authority) ? authority : null };
}

function addressOf({ socket }: IncomingMessage): string {
  const { localAddress = '', localPort } = socket;
  return `${localAddress.includes(':') ? `[${localAddress}]` : localAddress}:${localPort}`;
}
