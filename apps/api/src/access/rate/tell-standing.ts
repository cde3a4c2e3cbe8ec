import type { Standing } from './standing';

/** Lets a client know, in headers, how much it may still ask. */
export function tellStanding(setHeader: (name: string, value: number) => unknown): (standing: Standing) => void {
  return ({ limit, remaining, resetsAtSeconds }) => {
    setHeader('X-RateLimit-Limit', limit);
    setHeader('X-RateLimit-Remaining', remaining);
    setHeader('X-RateLimit-Reset', resetsAtSeconds);
  };
}
