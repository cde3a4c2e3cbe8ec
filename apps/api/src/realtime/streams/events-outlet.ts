import type { ServerResponse } from 'node:http';
import type { CompositionEvent } from '@app/contracts';
import type { EndReason, Outlet } from './outlet';

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store',
  // nginx would otherwise collect events before it passes them on:
  // https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_buffering
  'X-Accel-Buffering': 'no',
};

/**
 * Server-sent events: https://html.spec.whatwg.org/multipage/server-sent-events.html. None has a name of its own, for one
 * called `error` would reach an EventSource as if its connection had failed.
 */
export class EventsOutlet implements Outlet {
  readonly transport = 'sse';

  constructor(private readonly response: ServerResponse) {
    response.writeHead(200, HEADERS);
    response.flushHeaders();
  }

  get bufferedBytes(): number {
    return this.response.writableLength;
  }

  send(event: CompositionEvent): void {
    this.response.write(`id: ${event.seq}\ndata: ${JSON.stringify(event)}\n\n`);
  }

  beat(): void {
    this.response.write(':\n\n');
  }

  end(reason: EndReason): void {
    // Whoever does not read would not read the end either.
    if (reason === 'too-slow') this.response.destroy();
    else this.response.end();
  }
}
