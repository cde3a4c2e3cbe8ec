import type { Response } from 'express';

/** Counts the redirects, since clients do not follow a redirect to the same URL. */
const COUNT = 'again';

/**
 * Redirects a client that waits for something not rendered yet to the same URL, so that no proxy in between times out.
 * Browsers follow twenty redirects.
 */
export function askAgain(response: Response): void {
  const { searchParams } = new URL(response.req.originalUrl, 'http://localhost');
  searchParams.set(COUNT, String(Number(searchParams.get(COUNT)) + 1));
  response.set('Cache-Control', 'no-store');
  // Relative to the URL that the client requested, whatever proxies made of it.
  response.redirect(307, `?${searchParams.toString()}`);
}
