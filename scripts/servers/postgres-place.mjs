import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { run } from '../process/run.mjs';
import { findPostgresBinaries } from './postgres-binaries.mjs';
import { stopPostmaster } from './postmaster.mjs';
import { canRead } from './postgres-user.mjs';

/** Where root keeps what it cannot lend from a closed home. Not /var/tmp: that is cleared of files a month old. */
const ELSEWHERE = '/var/lib/reelwright';

const digest = (text) => crypto.createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * Where the PostgreSQL programs and the database cluster lie, such that the user who runs PostgreSQL can reach both.
 *
 * @param {{ dataDir: string, user: { uid?: number, gid?: number }, password: string }} options
 * @returns {Promise<{ native: string, cluster: string }>}
 */
export async function placePostgres({ dataDir, user, password }) {
  return {
    native: await reachableBinaries(user),
    cluster: canRead(dataDir, user) ? path.join(dataDir, 'postgres') : await clusterElsewhere(dataDir, password),
  };
}

async function reachableBinaries(user) {
  const { native, version } = findPostgresBinaries();
  if (['bin/postgres', 'lib', 'share'].every((part) => canRead(path.join(native, part), user))) return native;
  const copy = path.join(ELSEWHERE, `postgresql-${version}`);
  if (!fs.existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    fs.mkdirSync(ELSEWHERE, { recursive: true, mode: 0o755 });
    await run('cp', ['-RP', native, unfinished]);
    await run('chmod', ['-R', 'a+rX', unfinished]);
    fs.renameSync(unfinished, copy);
  }
  return copy;
}

/** Keyed by DATA_DIR, and void once that was deleted: its password, which is gone with it, opens this cluster. */
async function clusterElsewhere(dataDir, password) {
  const home = path.join(ELSEWHERE, digest(dataDir));
  const owner = path.join(home, 'belongs-to');
  const cluster = path.join(home, 'postgres');
  if (fs.existsSync(home) && fs.readFileSync(owner, 'utf8') !== digest(password)) {
    await stopPostmaster(cluster);
    fs.rmSync(home, { recursive: true });
  }
  fs.mkdirSync(home, { recursive: true, mode: 0o755 });
  fs.writeFileSync(owner, digest(password));
  return cluster;
}
