import { once } from 'node:events';
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';

/**
 * What a request meets on its way to a server that speaks S3. `cut-request`, `cut-answer`: the connection breaks off half-way
 * there, or half-way back. Else it is answered with an error on the way, of a status and a code:
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
export type Trouble = 'none' | 'cut-request' | 'cut-answer' | readonly [status: number, code: string];

export interface TroubledLink {
  readonly url: string;
  close(): void;
}

/** A way to an S3 server on which each request meets what `meet` says. */
export async function troubledLink(
  targetUrl: string,
  meet: (request: IncomingMessage) => Trouble,
): Promise<TroubledLink> {
  const server = createServer((request, response) => {
    const trouble = meet(request);
    if (typeof trouble === 'string') forward(request, response, { targetUrl, trouble });
    else refuse(request, response, trouble);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** With all headers as they came, the name of the host among them: they are signed. */
function forward(
  request: IncomingMessage,
  response: ServerResponse,
  { targetUrl, trouble }: { readonly targetUrl: string; readonly trouble: Trouble },
): void {
  const { method, headers, url = '/' } = request;
  const breakOff = (): void => void response.destroy();
  const far = ask(new URL(url, targetUrl), { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    pipeline(trouble === 'cut-answer' ? halfOf(answer) : answer, response).catch(breakOff);
  });
  // Swift sends a body with its 404 to a HEAD, too: no HTTP any more, but the answer was there before.
  far.on('error', () => {
    if (!response.headersSent) breakOff();
  });
  pipeline(trouble === 'cut-request' ? halfOf(request) : request, far).catch(breakOff);
}

async function* halfOf(message: IncomingMessage): AsyncGenerator<Buffer> {
  let left = Math.floor(Number(message.headers['content-length'] ?? 0) / 2);
  for await (const piece of message as AsyncIterable<Buffer>) {
    yield piece.subarray(0, left);
    left -= piece.length;
    if (left <= 0) break;
  }
  throw new Error('Broken off half-way');
}

function refuse(request: IncomingMessage, response: ServerResponse, [status, code]: readonly [number, string]): void {
  request.resume();
  response.writeHead(status, { 'Content-Type': 'application/xml' });
  response.end(`<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>Trouble</Message></Error>`);
}
