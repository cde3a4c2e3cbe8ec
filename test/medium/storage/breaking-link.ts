import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface BreakingLink {
  readonly url: string;
  /** How many connections have broken off. */
  readonly broken: () => number;
  close(): void;
}

/** A way to a server on which the first `times` connections break off once so many bytes have come back through them. */
export async function breakingLink(
  targetUrl: string,
  { afterBytes, times }: { readonly afterBytes: number; readonly times: number },
): Promise<BreakingLink> {
  const target = new URL(targetUrl);
  const open = new Set<Socket>();
  let broken = 0;
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    let bytes = 0;
    near.pipe(far);
    far.on('data', (piece) => {
      bytes += piece.length;
      if (bytes < afterBytes || broken === times) return void near.write(piece);
      broken += 1;
      near.destroy();
    });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    broken: () => broken,
    close: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
