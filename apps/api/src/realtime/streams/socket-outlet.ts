import type { CompositionEvent } from '@app/contracts';
import type { WebSocket } from 'ws';
import type { EndReason, Outlet } from './outlet';

/** https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number */
const CLOSE_CODES: Readonly<Record<EndReason, number>> = { ended: 1000, 'going-away': 1001, 'too-slow': 1013 };

/** A plain WebSocket: each event is one text message. */
export class SocketOutlet implements Outlet {
  readonly transport = 'websocket';
  private hasAnswered = true;

  constructor(private readonly socket: WebSocket) {
    socket.on('pong', () => {
      this.hasAnswered = true;
    });
  }

  get bufferedBytes(): number {
    return this.socket.bufferedAmount;
  }

  send(event: CompositionEvent): void {
    this.socket.send(JSON.stringify(event));
  }

  beat(): void {
    if (!this.hasAnswered) {
      this.socket.terminate();
      return;
    }
    this.hasAnswered = false;
    this.socket.ping();
  }

  end(reason: EndReason): void {
    this.socket.close(CLOSE_CODES[reason], reason);
  }
}
