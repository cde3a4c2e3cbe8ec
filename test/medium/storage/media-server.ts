import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createRawServer, type Server as RawServer, type Socket } from 'node:net';

export interface MediaServer {
  readonly port: number;
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** How many connections were made to it. */
  connections(): number;
  /** How many of them are still open. */
  openConnections(): number;
  close(): Promise<void>;
}

/** A web server on a free port of 127.0.0.1. */
export function httpServer(listener: RequestListener): Promise<MediaServer> {
  return listen(createServer(listener));
}

/** A server that answers whatever is sent to it with these very bytes, then does with the socket what it is told. */
export function rawServer(answer: string, afterwards: (socket: Socket) => void): Promise<MediaServer> {
  return listen(
    createRawServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => {
        socket.write(answer, 'latin1', () => {
          afterwards(socket);
        });
      });
    }),
  );
}

async function listen(server: Server | RawServer): Promise<MediaServer> {
  const open = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket: Socket) => {
    connections += 1;
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    connections: () => connections,
    openConnections: () => open.size,
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
