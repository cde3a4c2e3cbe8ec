import { setTimeout as delay } from 'node:timers/promises';
import type { components } from './api-types';
import { hasEnded } from './has-ended';
import { retryAfterMs } from './retry-after';

type Composition = components['schemas']['CompositionDto'];

export interface WaitOptions {
  /** Milliseconds; an hour unless given. */
  readonly timeoutMs?: number;
  /** Milliseconds between two looks; 2000 unless given, which leaves half of the usual rate for other requests. */
  readonly intervalMs?: number;
  readonly signal?: AbortSignal;
  /** Told of every look that saw something. */
  readonly onProgress?: (composition: Composition) => void;
}

/**
 * Looks until a composition has ended. A service that is away, or that asks for patience, is asked again until the time is
 * over: then it throws.
 */
export async function waitForEnd(look: () => Promise<Composition>, options: WaitOptions = {}): Promise<Composition> {
  const { timeoutMs = 3_600_000, intervalMs = 2000, signal, onProgress } = options;
  const until = Date.now() + timeoutMs;
  for (;;) {
    const seen = await look().catch(lookAgain);
    if ('composition_id' in seen) {
      onProgress?.(seen);
      if (hasEnded(seen.status)) return seen;
    }
    const waitMs = 'composition_id' in seen ? intervalMs : Math.max(intervalMs, seen.retryAfterMs);
    if (Date.now() + waitMs > until) throw new Error(`${stateOf(seen)} after ${timeoutMs} ms.`);
    await delay(waitMs, undefined, signal ? { signal } : {});
  }
}

interface Nothing {
  readonly reason: string;
  readonly retryAfterMs: number;
}

/** What may be otherwise at the next look; anything else is thrown. */
function lookAgain(error: unknown): Nothing {
  const waitMs = retryAfterMs(error);
  if (error instanceof Error && waitMs !== null) return { reason: error.message, retryAfterMs: waitMs };
  throw error;
}

function stateOf(seen: Composition | Nothing): string {
  return 'composition_id' in seen
    ? `The composition is still ${seen.status}`
    : `The composition cannot be seen (${seen.reason})`;
}
