import { once } from 'node:events';
import {
  Agent,
  createServer,
  request,
  type IncomingMessage,
  type RequestOptions,
  type ServerResponse,
} from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';

const PROBE_EVERY_MS = 250;
/** So many probes in a row have to fail before a replica is sent nothing any more: one may just have taken long. */
const FALL = 3;
const KEEP_ALIVE_MS = 120_000;

export interface Balancer {
  readonly origin: string;
  /** Adds a backend; it is sent requests once it is ready. */
  add(backend: string): void;
  remove(backend: string): void;
  /** Whether requests are sent to it at present. */
  isReady(backend: string): boolean;
  close(): Promise<void>;
}

/**
 * Stands before replicas of the API as a proxy does in production: it sends requests in turn to those whose
 * `/health/ready` answers 200, over connections that it keeps. What cannot be connected to is tried at the next one; a
 * request that was sent is never sent twice, but answered 502, so that a connection closed under it shows.
 */
export async function startBalancer(): Promise<Balancer> {
  const failures = new Map<string, number>();
  const agent = new Agent({ keepAlive: true });
  const isReady = (backend: string): boolean => (failures.get(backend) ?? FALL) < FALL;
  let turn = 0;
  const inTurn = (): string[] => {
    const usable = [...failures.keys()].filter(isReady);
    turn += 1;
    return usable.map((_, index) => usable[(turn + index) % usable.length] ?? '');
  };
  const watch = async (backend: string): Promise<void> => {
    failures.set(backend, FALL);
    while (failures.has(backend)) {
      const answers = await fetch(`${backend}/health/ready`, { headers: { connection: 'close' } }).then(
        ({ ok }) => ok,
        () => false,
      );
      const before = failures.get(backend);
      if (before !== undefined) failures.set(backend, answers ? 0 : before + 1);
      await delay(PROBE_EVERY_MS);
    }
  };

  const server = createServer((incoming, outgoing) => {
    forward(incoming, outgoing, { backends: inTurn(), agent });
  });
  server.on('upgrade', (incoming: IncomingMessage, connection: Duplex, head: Buffer) => {
    join(incoming, connection, { head, backend: inTurn()[0] });
  });
  // Its own clients shall not race with it for connections that have been idle.
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    add: (backend) => void watch(backend),
    remove: (backend) => void failures.delete(backend),
    isReady,
    close: async () => {
      failures.clear();
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function optionsOf({ method, url, headers }: IncomingMessage, backend: string): RequestOptions {
  const { hostname, port } = new URL(backend);
  return { hostname, port, ...(method && { method }), path: url ?? '/', headers };
}

interface Target {
  readonly backends: readonly string[];
  readonly agent: Agent;
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse, { backends, agent }: Target): void {
  const [backend, ...others] = backends;
  if (!backend) {
    outgoing.writeHead(503).end('No replica is ready');
    return;
  }
  const sent = request({ ...optionsOf(incoming, backend), agent });
  sent.on('response', (answer) => {
    // Of the other side's connection, not of this one.
    const headers = Object.entries(answer.headers).filter(([name]) => name !== 'connection');
    outgoing.writeHead(answer.statusCode ?? 502, Object.fromEntries(headers));
    answer.pipe(outgoing);
    // An answer that breaks off has to look broken off.
    answer.on('error', () => outgoing.destroy());
    answer.on('aborted', () => outgoing.destroy());
  });
  sent.on('error', (error: NodeJS.ErrnoException) => {
    if (outgoing.headersSent) outgoing.destroy();
    else if (error.code === 'ECONNREFUSED') forward(incoming, outgoing, { backends: others, agent });
    else outgoing.writeHead(502).end(`${backend}: ${error.message}`);
  });
  outgoing.on('close', () => {
    if (!outgoing.writableFinished) sent.destroy();
  });
  // A body waits until there is a connection, so that it is there for the next replica.
  sent.on('socket', (socket) => {
    const send = (): void => void incoming.pipe(sent);
    if (socket.connecting) socket.once('connect', send);
    else send();
  });
}

function join(
  incoming: IncomingMessage,
  connection: Duplex,
  target: { head: Buffer; backend: string | undefined },
): void {
  connection.on('error', () => connection.destroy());
  if (!target.backend) {
    connection.destroy();
    return;
  }
  const sent = request(optionsOf(incoming, target.backend));
  sent.on('upgrade', (answer, other: Duplex, head: Buffer) => {
    const headers = Object.entries(answer.headers).map(([name, value]) => `${name}: ${String(value)}\r\n`);
    connection.write(`HTTP/1.1 101 Switching Protocols\r\n${headers.join('')}\r\n`);
    connection.write(head);
    other.write(target.head);
    other.pipe(connection).pipe(other);
    other.on('error', () => connection.destroy());
    other.on('close', () => connection.destroy());
    connection.on('close', () => other.destroy());
  });
  sent.on('response', () => connection.destroy());
  sent.on('error', () => connection.destroy());
  sent.end();
}
