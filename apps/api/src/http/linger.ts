import type { Duplex } from 'node:stream';

/** How long a client has to notice that it was answered. */
const LINGER_MS = 5000;

const lingering = new WeakSet<Duplex>();

/**
 * Ends our side of a connection, and drops what the client still sends until it ends its own. To close at once, with
 * bytes unread, would reset the connection, and the answer would be lost to a client that is still sending:
 * https://www.rfc-editor.org/rfc/rfc9112#section-9.6
 */
export function linger(connection: Duplex): void {
  if (lingering.has(connection)) return;
  lingering.add(connection);
  connection.end();
  connection.resume();
  const close = (): void => {
    connection.destroy();
  };
  const timer = setTimeout(close, LINGER_MS).unref();
  connection.once('end', close);
  connection.once('error', close);
  connection.once('close', () => {
    clearTimeout(timer);
  });
}

export function isLingering(connection: Duplex): boolean {
  return lingering.has(connection);
}
