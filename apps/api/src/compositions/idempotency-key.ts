import type { Request } from 'express';
import { invalidRequest } from '../http/api-error';

export const IDEMPOTENCY_HEADER = 'Idempotency-Key';

const ALLOWED = /^[\x21-\x7e]{1,255}$/;

/** The idempotency key of a request; null if it has none. Throws VALIDATION_ERROR for an invalid key. */
export function idempotencyKeyIn({ headers }: Pick<Request, 'headers'>): string | null {
  const given = headers['idempotency-key'];
  if (given === undefined) return null;
  if (typeof given === 'string' && ALLOWED.test(given)) return given;
  const message = `${IDEMPOTENCY_HEADER} must have 1 to 255 visible ASCII characters, without spaces.`;
  throw invalidRequest([{ path: IDEMPOTENCY_HEADER, message }]);
}
