import type { Duplex } from 'node:stream';

/** How long a client has to notice the response. */
const LINGER_MS = 5000;

const lingering = new WeakSet<Duplex>();

/**
 * Closes our side of a connection, and discards what the client still sends until it closes its own. Closing
 * immediately, with unread bytes, would reset the connection, and a client that is still sending would lose the
 * response:
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
