import type { CompositionEvent } from '@app/contracts';

/**
 * `ended`: the composition has finished. `too-slow`: the client does not read fast enough. `going-away`: this replica
 * is shutting down.
 */
export type EndReason = 'ended' | 'too-slow' | 'going-away';

export type StreamTransport = 'websocket' | 'sse';

/** A connection that sends the events of one composition to one client. */
export interface Outlet {
  readonly transport: StreamTransport;
  /** Bytes that the client has not read yet. */
  readonly bufferedBytes: number;
  send(event: CompositionEvent): void;
  /** Sends a heartbeat: keeps proxies from closing the connection as idle, and detects dead clients. */
  beat(): void;
  end(reason: EndReason): void;
}
