import type { IncomingMessage, Server } from 'node:http';

/** Any scheme: Node's parser lets all of them through, and whatever is asked for is asked of this server. */
const ABSOLUTE_FORM = /^[a-z][a-z\d+.-]*:\/\/([^/?]*)([^]*)$/i;
const AUTHORITY = /^[\w.:[\]-]+$/;

/**
 * Gives every request the one form of its target, path and query, by which it is both judged and routed. A client may send
 * the whole address, whose host then counts instead of the header's: https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2.
 * That, and what has a fragment, Express routes by what `url.parse` makes of it, backslashes and all, while `originalUrl`
 * stays as it came: a gate that reads the one would not see what the other lets in.
 */
export function bringToOriginForm(server: Server): void {
  const bring = (request: IncomingMessage): void => {
    const { target, host } = readTarget(request.url ?? '/');
    request.url = target;
    if (host !== null) request.headers.host = host;
    // Which has no such header; links in the answer lead to where the request came to.
    else if (request.httpVersion === '1.0') request.headers.host ??= addressOf(request);
  };
  server.prependListener('request', bring);
  server.prependListener('upgrade', bring);
}

/** @param sent the target as it stands in the first line of a request */
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
