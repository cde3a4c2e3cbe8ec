import { ReelwrightError } from './reelwright-error';

/** Too many requests, and what a service or a proxy before it says of a service that is away. */
const LATER = [429, 502, 503, 504];

/**
 * Milliseconds after which the service wants to be asked again, 0 where it does not say; null where that changes nothing.
 *
 * @param error of a request
 */
export function retryAfterMs(error: unknown): number | null {
  if (error instanceof ReelwrightError) return LATER.includes(error.status) ? (error.retryAfter ?? 0) * 1000 : null;
  // What fetch throws where nobody answers: https://fetch.spec.whatwg.org/#fetch-method
  return error instanceof TypeError ? 0 : null;
}
