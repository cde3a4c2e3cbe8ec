import { spawnSync } from 'node:child_process';
import { Failure } from '../failure.mjs';

const CANDIDATES = ['postgres', 'nobody'];

/**
 * Who runs PostgreSQL: it refuses to run as root, so that root has to lend it another user.
 *
 * @returns {{ uid?: number, gid?: number }} nothing where we may run it ourselves
 */
export function postgresUser() {
  if (process.getuid?.() !== 0) return {};
  for (const name of CANDIDATES) {
    const found = lookUp(name);
    if (found) return found;
  }
  throw new Failure(
    `PostgreSQL does not run as root, and there is no user ${CANDIDATES.join(' or ')}: run this as another user, or set DATABASE_URL.`,
  );
}

/** Node tells of the user that a process runs as alone, so one that becomes this user is asked. */
function lookUp(name) {
  const tell = `process.setuid(${JSON.stringify(name)}); const { uid, gid } = os.userInfo(); console.log(uid, gid)`;
  const { status, stdout } = spawnSync(process.execPath, ['--eval', tell], { encoding: 'utf8', cwd: '/', env: {} });
  const [uid, gid] = stdout.trim().split(' ').map(Number);
  return status === 0 && uid > 0 && gid > 0 ? { uid, gid } : undefined;
}

/** Whether that user can read something; root's home, for one, is closed to everybody else. */
export function canRead(place, user) {
  if (user.uid === undefined) return true;
  const test = 'test -r "$1" && { ! test -d "$1" || test -x "$1"; }';
  return spawnSync('/bin/sh', ['-c', test, 'sh', place], { ...user, cwd: '/' }).status === 0;
}
