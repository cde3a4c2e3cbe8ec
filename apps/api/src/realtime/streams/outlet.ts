import type { CompositionEvent } from '@app/contracts';

/** `ended`: the composition has. `too-slow`: the client does not take what it is sent. `going-away`: this replica stops. */
export type EndReason = 'ended' | 'too-slow' | 'going-away';

export type StreamTransport = 'websocket' | 'sse';

/** A connection on which one client is told of one composition. */
export interface Outlet {
  readonly transport: StreamTransport;
  /** Bytes that the client has not taken yet. */
  readonly bufferedBytes: number;
  send(event: CompositionEvent): void;
  /** Keeps the connection from being taken for idle on the way, and finds out whether anybody is there. */
  beat(): void;
  end(reason: EndReason): void;
}
