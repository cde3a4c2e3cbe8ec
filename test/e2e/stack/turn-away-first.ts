import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface Turnstile {
  readonly origin: string;
  /** In milliseconds, of every request. */
  readonly times: readonly number[];
  close(): Promise<void>;
}

const TOO_MANY = {
  detail: { error_code: 'RATE_LIMIT_EXCEEDED', message: 'Too many requests.', request_id: 'r', retry_after: 1 },
};

/** Before an API: the first request is told to come back after a second, the others are let through. */
export async function turnAwayFirst(api: string): Promise<Turnstile> {
  const times: number[] = [];
  const server = createServer((request, response) => {
    times.push(performance.now());
    if (times.length > 1) void passOn(request, { response, api });
    else
      request.resume().on('end', () => {
        const headers = { 'content-type': 'application/json', 'retry-after': '1' };
        response.writeHead(429, headers).end(JSON.stringify(TOO_MANY));
      });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    times,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function passOn(
  request: IncomingMessage,
  { response, api }: { readonly response: ServerResponse; readonly api: string },
): Promise<void> {
  const headers = { 'content-type': 'application/json', 'x-api-key': String(request.headers['x-api-key']) };
  const { method = 'GET', url = '/' } = request;
  const answer = await fetch(new URL(url, api), { method, headers, body: await buffer(request) });
  response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
}
