import type { ApiErrorCode } from '@app/contracts';
import type { Answer } from './operations-of';

export const ENVELOPE = '#/components/schemas/ErrorEnvelopeDto';

/** An error response, not yet with its example. */
export function errorAnswer(code: ApiErrorCode): Answer {
  return { description: code, content: { 'application/json': { schema: { $ref: ENVELOPE } } } };
}
