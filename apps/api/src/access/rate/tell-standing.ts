import type { Standing } from './standing';

/** Sends the rate limit headers. */
export function tellStanding(setHeader: (name: string, value: number) => unknown): (standing: Standing) => void {
  return ({ limit, remaining, resetsAtSeconds }) => {
    setHeader('X-RateLimit-Limit', limit);
    setHeader('X-RateLimit-Remaining', remaining);
    setHeader('X-RateLimit-Reset', resetsAtSeconds);
  };
}
