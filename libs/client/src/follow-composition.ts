import type { Client } from 'openapi-fetch';
import { setTimeout as delay } from 'node:timers/promises';
import type { paths } from './api-types';
import { eventsIn, type CompositionEvent } from './composition-events';
import { hasEnded } from './has-ended';
import { ReelwrightError } from './reelwright-error';
import { retryAfterMs } from './retry-after';

const RECONNECT_MS = 1000;

interface FollowOptions {
  readonly signal?: AbortSignal;
  /** For a test to wait otherwise. */
  readonly wait?: (milliseconds: number, signal: AbortSignal | undefined) => Promise<unknown>;
}

/**
 * The events of a composition until the one that ends it. A connection that is lost is made anew where it broke off, and a
 * service that is away, or asks for patience, is asked again for as long as it takes: the signal ends that. An event that is
 * not JSON is thrown as a SyntaxError: asking again would bring the same.
 *
 * @param api sends each request once
 */
export async function* followComposition(
  api: Client<paths>,
  id: string,
  { signal, wait = sleep }: FollowOptions = {},
): AsyncGenerator<CompositionEvent> {
  let last: CompositionEvent | undefined;
  while (!last || !isEnd(last)) {
    let waitMs = RECONNECT_MS;
    try {
      const stream = await connect(api, { id, seen: last?.seq, signal });
      if (!stream) return;
      for await (const event of eventsIn(stream)) yield (last = event);
    } catch (error) {
      const askedMs = retryAfterMs(error);
      const refused = error instanceof ReelwrightError && askedMs === null;
      if (signal?.aborted || refused || error instanceof SyntaxError) throw error;
      waitMs = Math.max(RECONNECT_MS, askedMs ?? 0);
    }
    if (!last || !isEnd(last)) await wait(waitMs, signal);
  }
}

function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<unknown> {
  return delay(milliseconds, undefined, signal ? { signal } : {});
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
