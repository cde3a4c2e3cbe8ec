import { isRunning, pidOf } from './identity.mjs';
import { until } from './until.mjs';

/**
 * Asks a process to end, and kills it when it has not done so within the grace.
 *
 * @param {string | undefined} identity as `identify` gave it; a process that is gone is left alone
 * @param {{ graceMs: number, signal?: NodeJS.Signals, hurry?: AbortSignal }} options
 * @returns {Promise<boolean>} whether it ended by itself
 */
export async function stop(identity, { graceMs, signal = 'SIGTERM', hurry }) {
  send(identity, signal);
  const ended = await until(() => hurry?.aborted || !isRunning(identity), { limitMs: graceMs });
  if (ended && !isRunning(identity)) return true;
  send(identity, 'SIGKILL');
  await until(() => !isRunning(identity), { limitMs: 5000 });
  return false;
}

function send(identity, signal) {
  if (!isRunning(identity)) return;
  try {
    process.kill(pidOf(identity), signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
