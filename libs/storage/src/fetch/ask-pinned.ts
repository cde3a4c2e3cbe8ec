import http, { type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import https from 'node:https';
import type { HostAddress } from './connectable-addresses';
import type { FetchLimits } from './fetch-limits';

/** How long a server may take to accept a connection and to start its response. */
export type AnswerLimits = Pick<FetchLimits, 'connectTimeoutMs' | 'headersTimeoutMs'>;

export interface PinnedQuestion {
  readonly addresses: readonly HostAddress[];
  readonly limits: AnswerLimits;
  readonly headers: OutgoingHttpHeaders;
  readonly signal: AbortSignal;
  /** Makes it a POST. */
  readonly body?: string;
}

/**
 * Sends one request on a new connection to exactly these addresses, whatever the host name resolves to by then (DNS
 * rebinding), and resolves with the response as soon as its headers are there; redirects are not followed. The caller
 * must destroy the response.
 *
 * Node's own client and not undici, whose parser crashes the process if a connection closes while it waits for a slow
 * reader: https://github.com/nodejs/undici/issues/5360
 *
 * @throws an error with a `code` for a failure of the network or the server; an AbortError if `signal` was aborted
 */
export function askPinned(
  url: URL,
  { addresses, limits, headers, signal, body }: PinnedQuestion,
): Promise<IncomingMessage> {
  const isSecure = url.protocol === 'https:';
  return new Promise((resolve, reject) => {
    const sending = (isSecure ? https : http).request(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      signal,
      agent: false,
      // Node asks for all addresses, and tries one after the other.
      lookup: (_hostname, _options, callback) => {
        callback(null, [...addresses]);
      },
    });
    let deadline = destroyAfter(sending, limits.connectTimeoutMs);
    sending.on('socket', (socket) => {
      socket.once(isSecure ? 'secureConnect' : 'connect', () => {
        clearTimeout(deadline);
        deadline = destroyAfter(sending, limits.headersTimeoutMs);
      });
    });
    sending.once('response', (answer) => {
      clearTimeout(deadline);
      // Errors after the last read do not matter.
      answer.on('error', () => undefined);
      resolve(answer);
    });
    sending.on('error', (error) => {
      clearTimeout(deadline);
      reject(error);
    });
    sending.end(body);
  });
}

function destroyAfter(sending: http.ClientRequest, timeoutMs: number): NodeJS.Timeout {
  return setTimeout(() => {
    sending.destroy(Object.assign(new Error(`No answer within ${timeoutMs} ms`), { code: 'ETIMEDOUT' }));
  }, timeoutMs);
}
