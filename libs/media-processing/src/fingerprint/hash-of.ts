import { createHash } from 'node:crypto';

/** To be raised when what is made changes although the commands that make it do not: nothing older is used then. */
export const GENERATION = 1;

/** SHA-256 of a text, in lower-case hex. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
