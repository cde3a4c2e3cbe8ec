import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { linger } from './linger';

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** The latest request of every connection, and its answer: what may be done with a connection depends on them. */
export class Exchanges {
  private readonly latest = new WeakMap<Duplex, Exchange>();

  constructor(server: Server) {
    server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
      this.latest.set(request.socket, { request, response });
    });
    // By this name Node closes a connection once its last answer is written, however much of the request is yet to come.
    server.on('connection', (socket) => {
      const closeAtOnce = socket.destroySoon.bind(socket);
      socket.destroySoon = () => {
        const request = this.latest.get(socket)?.request;
        if (!request || request.complete) {
          closeAtOnce();
          return;
        }
        request.once('end', closeAtOnce).resume();
        linger(socket);
      };
    });
  }

  /** Whether the latest request has its answer, or the beginning of it. */
  isAnswered(connection: Duplex): boolean {
    return this.latest.get(connection)?.response.headersSent === true;
  }
}
