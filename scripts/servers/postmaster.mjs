import fs from 'node:fs';
import path from 'node:path';
import { commandLine, identify, pidOf } from '../process/identity.mjs';
import { stop } from '../process/stop.mjs';

const STOP_GRACE_MS = 20_000;
/** Line numbers in postmaster.pid, see PostgreSQL's src/include/utils/pidfile.h. */
const PID_LINE = 0;
const PORT_LINE = 3;

/**
 * The server that runs on a cluster, if one does.
 *
 * @returns {{ identity: string, port: number } | undefined} `port` is NaN while it is still starting
 */
export function findPostmaster(cluster) {
  const file = path.join(cluster, 'postmaster.pid');
  if (!fs.existsSync(file)) return undefined;
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  const identity = identify(Number.parseInt(lines[PID_LINE], 10));
  if (identity === undefined) return undefined;
  if (!commandLine(pidOf(identity)).includes(cluster)) {
    // A reboot gave the pid to another program, which PostgreSQL would take for a server and refuse to start.
    fs.rmSync(file);
    return undefined;
  }
  return { identity, port: Number.parseInt(lines[PORT_LINE], 10) };
}

/** SIGINT asks for a fast shutdown: open connections are cut, everything is written. */
export async function stopPostmaster(cluster) {
  const running = findPostmaster(cluster);
  if (running) await stop(running.identity, { graceMs: STOP_GRACE_MS, signal: 'SIGINT' });
}
