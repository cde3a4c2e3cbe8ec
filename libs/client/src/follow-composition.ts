import type { Client } from 'openapi-fetch';
import { setTimeout as delay } from 'node:timers/promises';
import type { paths } from './api-types';
import { eventsIn, type CompositionEvent } from './composition-events';
import { hasEnded } from './has-ended';
import { ReelwrightError } from './reelwright-error';

const RECONNECT_MS = 1000;

interface FollowOptions {
  readonly signal?: AbortSignal;
}

/** The events of a composition until the one that ends it. A connection that is lost is made anew where it broke off. */
export async function* followComposition(
  api: Client<paths>,
  id: string,
  { signal }: FollowOptions = {},
): AsyncGenerator<CompositionEvent> {
  let last: CompositionEvent | undefined;
  while (!last || !isEnd(last)) {
    try {
      const stream = await connect(api, { id, seen: last?.seq, signal });
      if (!stream) return;
      for await (const event of eventsIn(stream)) yield (last = event);
    } catch (error) {
      // What the service has answered will not be otherwise a moment later.
      if (error instanceof ReelwrightError || signal?.aborted) throw error;
    }
    if (!last || !isEnd(last)) await delay(RECONNECT_MS, undefined, signal ? { signal } : {});
  }
}

interface Connection {
  readonly id: string;
  readonly seen: number | undefined;
  readonly signal: AbortSignal | undefined;
}

/** What comes after the event that was seen last; null where nothing will. */
async function connect(
  api: Client<paths>,
  { id, seen, signal }: Connection,
): Promise<ReadableStream<Uint8Array> | null> {
  const { data, response } = await api.GET('/api/v1/compositions/{composition_id}/events', {
    params: {
      path: { composition_id: id },
      ...(seen === undefined ? {} : { header: { 'Last-Event-ID': seen } }),
    },
    parseAs: 'stream',
    ...(signal ? { signal } : {}),
  });
  return response.status === 204 ? null : (data ?? null);
}

function isEnd(event: CompositionEvent): boolean {
  return event.type === 'status' && hasEnded(event.status);
}
