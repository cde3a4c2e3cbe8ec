import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

export interface ReceivedCall {
  readonly headers: Record<string, string>;
  readonly body: string;
}

export interface Receiver {
  readonly origin: string;
  /** `127.0.0.1:port` */
  readonly host: string;
  /** In the order in which they came. */
  readonly calls: readonly ReceivedCall[];
  /** How it answers from now on. */
  answer: RequestListener;
  close(): Promise<void>;
}

/** A server on the loopback that wants to be called back, and remembers how it was. */
export async function startReceiver(port = 0): Promise<Receiver> {
  const calls: ReceivedCall[] = [];
  const receiver = { answer: ((_request, response) => response.end()) as RequestListener };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      calls.push({ headers: request.headers as Record<string, string>, body: Buffer.concat(chunks).toString() });
      receiver.answer(request, response);
    });
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(receiver, {
    origin: `http://${host}`,
    host,
    calls,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}
