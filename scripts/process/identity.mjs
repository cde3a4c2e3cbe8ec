import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

/**
 * Names a running process by its pid and its start, so that it is never mistaken for a later one with the same pid.
 *
 * @returns {string | undefined} `pid@start`; nothing when there is no such process, or only its zombie
 */
export function identify(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  const { state, start } = look(pid);
  return state === undefined || state.startsWith('Z') ? undefined : `${pid}@${start}`;
}

/** Whether the process that was once identified still runs. */
export const isRunning = (identity) => Boolean(identity) && identify(pidOf(identity)) === identity;

export const pidOf = (identity) => Number.parseInt(identity, 10);

/** The pid of the process that started it. */
export const parentOf = (pid) => look(pid).parent;

/** What a process was started as, or an empty string. */
export function commandLine(pid) {
  if (process.platform !== 'linux') return ps(pid, 'args=');
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

const look = (pid) => (process.platform === 'linux' ? fromProc(pid) : fromPs(pid));

/** Slim images have no `ps`. After the name in parentheses: state 1st, parent 2nd, start time 20th (proc(5)). */
function fromProc(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0], parent: Number(fields[1]), start: fields[19] };
  } catch {
    return {};
  }
}

function fromPs(pid) {
  const [state, parent, ...start] = ps(pid, 'state=,ppid=,lstart=').split(/\s+/);
  return state ? { state, parent: Number(parent), start: start.join('-') } : {};
}

const ps = (pid, columns) =>
  spawnSync('ps', ['-o', columns, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
