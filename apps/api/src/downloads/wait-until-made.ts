import type { Response } from 'express';

/** Shorter than what proxies and load balancers wait for an answer: 60 s as a rule, some 30 s. */
const PATIENCE_MS = 20_000;
const LOOK_AGAIN_MS = 500;

/**
 * Looks again until there is something else to say than that it is not made yet, or its client has waited for long
 * enough, or has gone.
 */
export async function waitUntilMade<T>(
  response: Pick<Response, 'closed'>,
  look: () => Promise<T | 'not-yet'>,
): Promise<T | 'not-yet'> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found !== 'not-yet' || performance.now() >= end || response.closed) return found;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}
