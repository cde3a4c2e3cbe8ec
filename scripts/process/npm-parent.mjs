import { commandLine, identify, isRunning, parentOf } from './identity.mjs';

const EVERY_MS = 300;

/**
 * Calls back when the npm that runs us is gone. Between it and us stands a shell, so that a signal for npm ends npm
 * and the shell, but never reaches us.
 *
 * @param {() => void} onGone
 */
export function watchNpm(onGone) {
  if (!process.env.npm_lifecycle_event) return;
  const ancestors = [process.ppid, parentOf(process.ppid)];
  const npm = ancestors.find((pid) => /\bnpm\b/.test(commandLine(pid)));
  const watched = ancestors.slice(0, ancestors.indexOf(npm) + 1).map(identify);
  const timer = setInterval(() => {
    if (watched.every(isRunning)) return;
    clearInterval(timer);
    onGone();
  }, EVERY_MS);
  timer.unref();
}
