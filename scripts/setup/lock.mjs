import fs from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { identify, isRunning, pidOf } from '../process/identity.mjs';
import { until } from '../process/until.mjs';

const LIMIT_MS = 20 * 60_000;

/**
 * Takes a lock that one process at a time can hold; it frees itself when its holder dies.
 *
 * @param {string} file
 * @param {{ signal: AbortSignal, onWait: (pid: number) => void, limitMs?: number }} options `onWait` is called once
 *   when another process holds the lock
 * @returns {Promise<() => void>} gives the lock back, once
 * @throws {Failure} when it was not free within the limit
 */
export async function takeLock(file, { signal, onWait, limitMs = LIMIT_MS }) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  let told = false;
  const taken = await until(
    () => {
      const holder = tryToTake(file);
      if (holder === undefined) return true;
      if (!told) onWait(pidOf(holder));
      told = true;
      return false;
    },
    { limitMs, everyMs: 250, signal },
  );
  if (!taken) throw new Failure(`Process ${pidOf(read(file))} still holds ${file}: gave up waiting for it.`);
  let held = true;
  return () => {
    if (held) fs.rmSync(file, { force: true });
    held = false;
  };
}

/** @returns {string | undefined} the living process that holds the lock; nothing when it is ours now */
function tryToTake(file) {
  const mine = `${file}.${process.pid}`;
  fs.writeFileSync(mine, identify(process.pid));
  try {
    // A link appears with its content or not at all; a file that is being written would be seen empty.
    fs.linkSync(mine, file);
    return undefined;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const holder = read(file);
    if (isRunning(holder)) return holder;
    evict(file, holder);
    return tryToTake(file);
  } finally {
    fs.rmSync(mine, { force: true });
  }
}

/** Removes the lock of a dead process, and puts it back if somebody took it anew in that very moment. */
function evict(file, holder) {
  const aside = `${file}.${process.pid}.stale`;
  try {
    fs.renameSync(file, aside);
    if (read(aside) !== holder) fs.linkSync(aside, file);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  }
  fs.rmSync(aside, { force: true });
}

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
