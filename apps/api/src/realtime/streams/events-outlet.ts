import type { ServerResponse } from 'node:http';
import type { CompositionEvent } from '@app/contracts';
import type { EndReason, Outlet } from './outlet';

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store',
  // nginx would otherwise buffer events:
  // https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_buffering
  'X-Accel-Buffering': 'no',
};

/**
 * Server-sent events: https://html.spec.whatwg.org/multipage/server-sent-events.html. Events are unnamed, since one
 * named `error` would look like a connection failure to an EventSource.
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
    // A client that does not read would not read the end, either.
    if (reason === 'too-slow') this.response.destroy();
    else this.response.end();
  }
}
