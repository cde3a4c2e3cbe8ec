import type { Response } from 'express';

/** Counts how often a client was sent back, for no address is followed to itself. */
const COUNT = 'again';

/**
 * Sends a client that waits for what is not made yet back to the same address: nothing between us cuts off who is
 * answered in time. Browsers follow twenty times.
 */
export function askAgain(response: Response): void {
  const { searchParams } = new URL(response.req.originalUrl, 'http://localhost');
  searchParams.set(COUNT, String(Number(searchParams.get(COUNT)) + 1));
  response.set('Cache-Control', 'no-store');
  // Relative to what the client asked for, whatever proxies made of that.
  response.redirect(307, `?${searchParams.toString()}`);
}
