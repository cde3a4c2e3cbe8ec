import http, { type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import https from 'node:https';
import type { HostAddress } from './connectable-addresses';
import type { FetchLimits } from './fetch-limits';

/** How long a server may take to let us in, and to begin its answer. */
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
 * Sends one request on a connection of its own to these addresses, whatever the name in the URL stands for by then, and
 * resolves with the head of the answer; redirects are answers, too. Whoever gets one has to destroy it.
 *
 * Node's own client and not undici, whose parser ends the process where a connection closes while it waits for a slow
 * reader: https://github.com/nodejs/undici/issues/5360
 *
 * @throws an error with a `code` for what the network or the server did; an AbortError where `signal` was aborted
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
      // What breaks off while nobody reads any more is nobody's trouble.
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
