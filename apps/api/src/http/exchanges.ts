import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { linger } from './linger';

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Tracks the latest request and response of every connection, which determine what may be done with it. */
export class Exchanges {
  private readonly latest = new WeakMap<Duplex, Exchange>();

  constructor(server: Server) {
    server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
      this.latest.set(request.socket, { request, response });
    });
    // Node's own method: closes a connection once its last response is written, however much of the request is still to
    // come.
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

  /** Whether the response to the latest request has started. */
  isAnswered(connection: Duplex): boolean {
    return this.latest.get(connection)?.response.headersSent === true;
  }
}
