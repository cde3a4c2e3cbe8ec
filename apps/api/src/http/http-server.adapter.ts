import { createServer, IncomingMessage } from 'node:http';
import { ExpressAdapter } from '@nestjs/platform-express';

/** Express on a server whose options Nest has no way to hand on. */
export class HttpServerAdapter extends ExpressAdapter {
  override initHttpServer(): void {
    // Who sends no Host is answered by `requireHost`; Node would do it without an id and outside of the envelope.
    this.httpServer = createServer({ IncomingMessage: OfferedUpgrade, requireHostHeader: false }, this.getInstance());
  }
}

/**
 * An `Upgrade` to anything but WebSocket is an offer that a server may pass over:
 * https://www.rfc-editor.org/rfc/rfc9110#section-7.8. `curl --http2` and Java's HttpClient offer h2c with their first
 * request. As somebody listens for upgrades here, Node would hand those to the listener as well, without their body.
 */
class OfferedUpgrade extends IncomingMessage {
  /** What Node's parser has found. Declared only: Node sets it while the constructor of the superclass runs. */
  declare private found: boolean | null;

  set upgrade(found: boolean | null) {
    this.found = found;
  }

  get upgrade(): boolean {
    return this.found === true && (this.method === 'CONNECT' || /\bwebsocket\b/i.test(this.headers.upgrade ?? ''));
  }
}
