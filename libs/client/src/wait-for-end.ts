import { setTimeout as delay } from 'node:timers/promises';
import type { components } from './api-types';

type Composition = components['schemas']['CompositionDto'];

export interface WaitOptions {
  /** Milliseconds; an hour unless given. */
  readonly timeoutMs?: number;
  /** Milliseconds between two looks; 2000 unless given, which leaves half of the usual rate for other requests. */
  readonly intervalMs?: number;
  readonly signal?: AbortSignal;
  /** Told of every look. */
  readonly onProgress?: (composition: Composition) => void;
}

const ENDED: readonly Composition['status'][] = ['completed', 'failed', 'cancelled'];

/** Looks until a composition has ended. Throws when the time is over. */
export async function waitForEnd(look: () => Promise<Composition>, options: WaitOptions = {}): Promise<Composition> {
  const { timeoutMs = 3_600_000, intervalMs = 2000, signal, onProgress } = options;
  const until = Date.now() + timeoutMs;
  for (;;) {
    const composition = await look();
    onProgress?.(composition);
    if (ENDED.includes(composition.status)) return composition;
    if (Date.now() + intervalMs > until) {
      throw new Error(`The composition is still ${composition.status} after ${timeoutMs} ms.`);
    }
    await delay(intervalMs, undefined, signal ? { signal } : {});
  }
}
