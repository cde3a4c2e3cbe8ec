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
    const [uid, gid] = ['-u', '-g'].map((flag) => Number.parseInt(spawnSync('id', [flag, name]).stdout, 10));
    if (uid > 0 && gid > 0) return { uid, gid };
  }
  throw new Failure(
    `PostgreSQL does not run as root, and there is no user ${CANDIDATES.join(' or ')}: run this as another user, or set DATABASE_URL.`,
  );
}

/** Whether that user can read something; root's home, for one, is closed to everybody else. */
export function canRead(place, user) {
  if (user.uid === undefined) return true;
  const test = 'test -r "$1" && { ! test -d "$1" || test -x "$1"; }';
  return spawnSync('/bin/sh', ['-c', test, 'sh', place], { ...user, cwd: '/' }).status === 0;
}
