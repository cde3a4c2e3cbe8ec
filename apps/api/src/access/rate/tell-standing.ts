import type { Response } from 'express';
import type { Standing } from './standing';

/** Lets a client know how much it may still ask. */
export function tellStanding(response: Pick<Response, 'setHeader'>): (standing: Standing) => void {
  return ({ limit, remaining, resetsAtSeconds }) => {
    response.setHeader('X-RateLimit-Limit', limit);
    response.setHeader('X-RateLimit-Remaining', remaining);
    response.setHeader('X-RateLimit-Reset', resetsAtSeconds);
  };
}
