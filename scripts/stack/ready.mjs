import { Failure } from '../failure.mjs';
import { until } from '../process/until.mjs';

const LIMIT_MS = 60_000;

/**
 * Waits until a health endpoint answers 200.
 *
 * @param {string} url
 * @param {AbortSignal} signal
 * @throws {Failure} with the last answer when it takes too long
 */
export async function untilReady(url, signal) {
  let last = 'no answer';
  const isReady = async () => {
    try {
      const answer = await fetch(url, { signal });
      last = `${answer.status} ${await answer.text()}`;
      return answer.ok;
    } catch (error) {
      last = String(error.cause ?? error);
      return false;
    }
  };
  if (!(await until(isReady, { limitMs: LIMIT_MS, everyMs: 50, signal }))) {
    throw new Failure(`${url} was not ready within ${LIMIT_MS / 1000} s. It last said: ${last}`);
  }
}
