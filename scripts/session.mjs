// Stays first, as this file does in every command: see there.
import './setup/node-version.mjs';
import { Failure } from './failure.mjs';
import { watchNpm } from './process/npm-parent.mjs';

/** Ctrl-C reaches us from the terminal and once more through npm: only a later one means "at once". */
const SAME_KEYPRESS_MS = 1000;
const INTERRUPTED = 130;

/**
 * One run of a command: it can be interrupted, and what it started is ended, last first, however it goes.
 *
 * @typedef {object} Session
 * @property {AbortSignal} signal aborted when the run has to end: a signal came, or the work failed or is done
 * @property {AbortSignal} hurry aborted when somebody asks a second time
 * @property {(end: () => unknown) => void} atEnd registers how to end something that was started
 */

/**
 * Runs a command to its end and exits the process with its code.
 *
 * @param {(session: Session) => Promise<number | void>} work
 * @param {{ interruptedCode?: number }} options the exit code after Ctrl-C, SIGTERM or SIGHUP
 */
export async function runCommand(work, { interruptedCode = INTERRUPTED } = {}) {
  const over = new AbortController();
  const hurry = new AbortController();
  const endings = [];
  const interruption = listenForSignals(over, hurry);
  const session = { signal: over.signal, hurry: hurry.signal, atEnd: (end) => void endings.unshift(end) };

  let code;
  try {
    code = (await Promise.race([work(session), unexpectedErrors()])) ?? 0;
  } catch (error) {
    code = interruption.came ? interruptedCode : 1;
    if (!interruption.came) explain(error);
  }
  over.abort();
  for (const end of endings) {
    try {
      await end();
    } catch (error) {
      explain(error);
      code ||= 1;
    }
  }
  process.exit(code);
}

function listenForSignals(over, hurry) {
  const interruption = { came: false };
  let firstAtMs;
  const interrupt = () => {
    firstAtMs ??= Date.now();
    interruption.came ||= !over.signal.aborted;
    over.abort();
    if (Date.now() - firstAtMs > SAME_KEYPRESS_MS) hurry.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, interrupt);
  watchNpm(interrupt);
  // A closed terminal must not keep us from ending what we started.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  return interruption;
}

const unexpectedErrors = () =>
  new Promise((_resolve, reject) => {
    process.on('uncaughtException', reject);
    process.on('unhandledRejection', reject);
  });

function explain(error) {
  console.error(error instanceof Failure ? error.message : error);
}
