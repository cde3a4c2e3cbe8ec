import { setTimeout as delay } from 'node:timers/promises';
import type { CompositionEvent } from '@app/contracts';
import { io } from 'socket.io-client';

export interface Follower {
  readonly transport: 'Socket.IO' | 'SSE';
  readonly compositionId: string;
  /** Everything that it was told, in the order in which it came. */
  readonly events: readonly CompositionEvent[];
  /** How often it lost its connection and came back. */
  readonly returns: () => number;
  stop(): void;
}

const lastSeq = (events: readonly CompositionEvent[]): number => events.at(-1)?.seq ?? 0;

/** Follows a composition as docs/realtime.md tells clients to: whoever comes back says the last number it has seen. */
export function followBySocket(origin: string, compositionId: string): Follower {
  const events: CompositionEvent[] = [];
  let connections = 0;
  const socket = io(`${origin}/compositions`, { transports: ['websocket'], forceNew: true, reconnectionDelay: 100 });
  for (const name of ['progress', 'status', 'error']) {
    socket.on(name, (event: CompositionEvent) => events.push(event));
  }
  socket.on('connect', () => {
    connections += 1;
    socket.emit('subscribe', { composition_id: compositionId, after_seq: lastSeq(events) });
  });
  // A server that goes says so, and Socket.IO takes that for a wish not to be called again.
  socket.on('disconnect', (reason) => {
    if (reason === 'io server disconnect') socket.connect();
  });
  return {
    ...{ transport: 'Socket.IO', compositionId, events },
    returns: () => Math.max(0, connections - 1),
    stop: () => socket.disconnect(),
  };
}

/** As an EventSource does. */
export function followByEvents(origin: string, compositionId: string): Follower {
  const events: CompositionEvent[] = [];
  const over = new AbortController();
  let connections = 0;
  const connect = async (): Promise<boolean> => {
    const answer = await fetch(`${origin}/api/v1/compositions/${compositionId}/events`, {
      headers: { 'last-event-id': String(lastSeq(events)) },
      signal: over.signal,
    });
    if (answer.status === 204) return false;
    if (!answer.ok) return true;
    connections += 1;
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of answer.body ?? []) {
      text += decoder.decode(chunk as Uint8Array, { stream: true });
      const whole = text.split('\n\n');
      text = whole.pop() ?? '';
      for (const [, data = ''] of whole.join('\n').matchAll(/^data: (.+)$/gm)) {
        events.push(JSON.parse(data) as CompositionEvent);
      }
    }
    return true;
  };
  const follow = async (): Promise<void> => {
    for (let goesOn = true; goesOn && !over.signal.aborted;) {
      goesOn = await connect().catch(() => true);
      if (goesOn) await delay(100);
    }
  };
  void follow();
  return {
    ...{ transport: 'SSE', compositionId, events },
    // The last time, it is told that there is nothing more.
    returns: () => Math.max(0, connections - 1),
    stop: () => {
      over.abort();
    },
  };
}
