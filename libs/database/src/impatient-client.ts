import type { Socket } from 'node:net';
import { Client, type ClientConfig } from 'pg';

/** How much longer than a statement may take its answer may be on its way. */
const GRACE_MS = 5000;

/** What pg's types leave out. */
interface Internals {
  readonly connection: { readonly stream: Socket };
  /** Whether the server has answered everything it was asked. */
  readonly readyForQuery: boolean;
}

/**
 * A connection that does not wait for a server that is gone without a word: the machine is lost, or the way to it. The
 * kernel notices that after about a quarter of an hour. The server itself ends every statement after `statement_timeout`
 * (milliseconds; 0: never), so if it says nothing for 5 s longer, the connection is closed and its queries reject with
 * ETIMEDOUT. The pool then replaces it.
 */
export class ImpatientClient extends Client {
  constructor(config: ClientConfig) {
    super(config);
    const { statement_timeout: limitMs } = config;
    if (!limitMs) return;
    const internals = this as unknown as Internals;
    this.once('connect', () => {
      const { stream } = internals.connection;
      // Also comes when nothing is asked: of an idle connection, and in a transaction that does something else meanwhile.
      stream.setTimeout(limitMs + GRACE_MS, () => {
        if (!internals.readyForQuery) stream.destroy(silence(limitMs + GRACE_MS));
      });
    });
  }
}

function silence(milliseconds: number): Error {
  return Object.assign(new Error(`PostgreSQL has not answered for ${milliseconds} ms`), { code: 'ETIMEDOUT' });
}
