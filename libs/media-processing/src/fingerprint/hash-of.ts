import { createHash } from 'node:crypto';

/** Increment when results change although the commands do not: older objects are then ignored. */
export const GENERATION = 1;

/** SHA-256 of a text, in lower-case hex. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
