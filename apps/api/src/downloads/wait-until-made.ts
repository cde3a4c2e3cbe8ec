import type { Response } from 'express';

/** Shorter than the response timeout of proxies and load balancers: usually 60 s, sometimes 30 s. */
const PATIENCE_MS = 20_000;
const LOOK_AGAIN_MS = 500;

/** Polls until it is rendered, the client has waited long enough, or has disconnected. */
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
