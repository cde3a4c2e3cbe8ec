import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { eventually } from '@app/testing';

export interface HeldMedia {
  readonly origin: string;
  close(): Promise<void>;
}

/** Whoever still waits then is told nothing: a render gives up earlier. */
const LIMIT_MS = 120_000;

/**
 * One file under every address, which is held back until it may go out, for as long as somebody waits for it.
 *
 * @param mayGoOut asked again and again
 */
export async function holdRequests(path: string, mayGoOut: (address: string) => Promise<boolean>): Promise<HeldMedia> {
  const server = createServer(({ url = '', headers: { host } }, response) => {
    const hold = async (): Promise<void> => {
      const isOver = async (): Promise<boolean> => response.destroyed || (await mayGoOut(`http://${host}${url}`));
      await eventually(`${url} may go out`, isOver, { timeoutMs: LIMIT_MS });
      if (!response.destroyed) await pipeline(createReadStream(path), response);
    };
    hold().catch(() => response.destroy());
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
