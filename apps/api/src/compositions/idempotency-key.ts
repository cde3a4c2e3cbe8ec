import type { Request } from 'express';
import { invalidRequest } from '../http/api-error';

export const IDEMPOTENCY_HEADER = 'Idempotency-Key';

const ALLOWED = /^[\x21-\x7e]{1,255}$/;

/** How the client calls its request, null when it does not. Throws VALIDATION_ERROR for what cannot be a key. */
export function idempotencyKeyIn({ headers }: Pick<Request, 'headers'>): string | null {
  const given = headers['idempotency-key'];
  if (given === undefined) return null;
  if (typeof given === 'string' && ALLOWED.test(given)) return given;
  const message = `${IDEMPOTENCY_HEADER} must have 1 to 255 visible ASCII characters, without spaces.`;
  throw invalidRequest([{ path: IDEMPOTENCY_HEADER, message }]);
}
