import { spawn } from 'node:child_process';
import { root } from '../paths.mjs';
import { identify } from '../process/identity.mjs';
import { stop } from '../process/stop.mjs';
import { entryPoint } from '../setup/build-apps.mjs';

const LAST_LINES = 20;

/**
 * MB that new objects are made in, thrice; Node would take 16. The worker waits for others most of the time and needs no
 * room for much garbage; the API makes as much as it answers, and with more room less of it has to be looked through.
 */
const SEMI_SPACE_MB = { api: 32, worker: 4 };

/**
 * Starts api or worker.
 *
 * @param {string} name
 * @param {{ env: NodeJS.ProcessEnv, output: NodeJS.WritableStream }} options
 */
export function startApp(name, { env, output }) {
  // Detached: Ctrl-C in the terminal must not end it before the launcher asks it to.
  const child = spawn(process.execPath, [...nodeArgs(name), entryPoint(name)], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let recent = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      recent = (recent + text)
        .split('\n')
        .slice(-LAST_LINES - 1)
        .join('\n');
      output.write(text);
    });
  }
  const identity = identify(child.pid);
  return {
    name,
    identity,
    /** Its end, expected or not: the exit code or the signal. */
    ended: new Promise((resolve) => child.on('close', (code, signal) => resolve(code ?? signal))),
    /** The last lines that it wrote. */
    recent: () => recent.trimEnd(),
    /** @param {{ graceMs: number, hurry?: AbortSignal }} options */
    stop: (options) => stop(identity, options),
  };
}

const nodeArgs = (name) => ['--enable-source-maps', `--max-semi-space-size=${SEMI_SPACE_MB[name]}`];
