import { setTimeout as delay } from 'node:timers/promises';

export type Fetch = (request: Request) => Promise<Response>;

export interface RetryOptions {
  readonly fetch: Fetch;
  /** How often a request is sent again. */
  readonly maxRetries: number;
  /** Milliseconds; for a test to wait otherwise. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
}

const IDEMPOTENT = ['GET', 'HEAD', 'PUT', 'DELETE'];
const MAX_WAIT_MS = 60_000;

/** Sends again what was turned away with 429 or 503, after as long as the service asks for, or else ever longer. */
export function retryingFetch({ fetch, maxRetries, wait = sleep }: RetryOptions): Fetch {
  return async (request) => {
    for (let retries = 0; ; retries += 1) {
      const mayRepeat = retries < maxRetries && isRepeatable(request);
      const response = await fetch(mayRepeat ? request.clone() : request);
      if (!mayRepeat || !isTurnedAway(request, response)) return response;
      await response.body?.cancel();
      await wait(waitMs(response, retries), request.signal);
    }
  };
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<unknown> {
  return delay(milliseconds, undefined, { signal });
}

/** To send a body twice it has to be kept, which is not done with files. */
function isRepeatable({ headers }: Request): boolean {
  return !headers.get('content-type')?.startsWith('multipart/');
}

/** 429 comes before anything is done; after 503 something may have been done that must not be done twice. */
function isTurnedAway({ method, headers }: Request, { status }: Response): boolean {
  return status === 429 || (status === 503 && (IDEMPOTENT.includes(method) || headers.has('idempotency-key')));
}

function waitMs({ headers }: Response, retries: number): number {
  const asked = Number(headers.get('retry-after') ?? NaN) * 1000;
  return Math.min(MAX_WAIT_MS, asked > 0 ? asked : 500 * 2 ** retries);
}
