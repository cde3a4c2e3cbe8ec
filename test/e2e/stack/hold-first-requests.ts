import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HeldMedia {
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * One file under every name. The first who asks for a name waits for ever, so that a render of it is under way until it is
 * cancelled; whoever asks then is served.
 */
export async function holdFirstRequests(path: string): Promise<HeldMedia> {
  const asked = new Set<string | undefined>();
  const server = createServer(({ url }, response) => {
    if (asked.has(url)) createReadStream(path).pipe(response);
    asked.add(url);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
