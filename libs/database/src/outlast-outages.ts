import { setTimeout as delay } from 'node:timers/promises';

/** With the waits between them, long enough for a database to restart. */
const TRIES = 6;

/**
 * Writes down what must not be done again because the database restarts just then: tries for about 12 s.
 *
 * @param write may be begun again
 * @param isFinal whether an error will not pass; default: every one may
 */
export async function outlastOutages<T>(
  write: () => Promise<T>,
  isFinal: (error: unknown) => boolean = () => false,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      if (isFinal(error) || attempt === TRIES) throw error;
      await delay(200 * 2 ** attempt);
    }
  }
}
