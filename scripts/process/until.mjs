import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits for a condition.
 *
 * @template T
 * @param {() => T | Promise<T>} condition its first truthy value is the result
 * @param {{ limitMs: number, everyMs?: number, signal?: AbortSignal }} options
 * @returns {Promise<T | undefined>} nothing when the limit was reached
 * @throws AbortError when the signal is aborted
 */
export async function until(condition, { limitMs, everyMs = 25, signal }) {
  const deadline = Date.now() + limitMs;
  for (;;) {
    signal?.throwIfAborted();
    const value = await condition();
    if (value) return value;
    if (Date.now() >= deadline) return undefined;
    await pause(everyMs, undefined, { signal });
  }
}

/** Waits for the signal, and throws what it was aborted with. */
export const untilAborted = (signal) =>
  new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });
