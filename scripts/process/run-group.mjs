import { spawn } from 'node:child_process';
import { root } from '../paths.mjs';
import { identify, isRunning } from './identity.mjs';
import { until } from './until.mjs';

const GRACE_MS = 5000;

/**
 * Runs a Node program on our terminal to its end; when the session is interrupted, it is ended with all it has started.
 *
 * @param {string[]} args the script and its arguments
 * @param {{ env: NodeJS.ProcessEnv, signal: AbortSignal }} options
 * @returns {Promise<number>} its exit code; 1 when a signal ended it
 */
export async function runGroup(args, { env, signal }) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  const identity = identify(child.pid);
  const endGroup = async () => {
    send(child.pid, 'SIGTERM');
    await until(() => !isRunning(identity), { limitMs: GRACE_MS });
    send(child.pid, 'SIGKILL');
  };
  signal.addEventListener('abort', endGroup);
  const code = await ended;
  signal.removeEventListener('abort', endGroup);
  signal.throwIfAborted();
  return code;
}

function send(group, signal) {
  try {
    process.kill(-group, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
