import fs from 'node:fs';
import path from 'node:path';
import { run } from '../process/run.mjs';

export const SUPERUSER = 'reelwright';

/**
 * Creates an empty database cluster, unless there is one.
 *
 * @param {{ native: string, cluster: string, user: { uid?: number, gid?: number }, password: string }} options
 */
export async function createCluster({ native, cluster, user, password }) {
  if (fs.existsSync(cluster)) return;
  // Under another name first: an interrupted initdb leaves something that looks like a cluster.
  const unfinished = `${cluster}.unfinished`;
  const passwordFile = `${cluster}.password`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  fs.mkdirSync(unfinished, { mode: 0o700 });
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined) for (const file of [unfinished, passwordFile]) fs.chownSync(file, user.uid, user.gid);
  try {
    await run(path.join(native, 'bin/initdb'), initdbArgs(unfinished, passwordFile), {
      ...user,
      cwd: '/',
      env: plainEnv(),
    });
  } finally {
    fs.rmSync(passwordFile);
  }
  fs.renameSync(unfinished, cluster);
}

/** The builtin locale sorts alike on every system, whatever locales it has. */
const initdbArgs = (folder, passwordFile) => [
  `--pgdata=${folder}`,
  `--username=${SUPERUSER}`,
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--locale=C.UTF-8',
  '--no-sync',
];

/** PostgreSQL's tools read PG* variables, and complain about locales the system lacks. */
export function plainEnv() {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(inherited), LC_ALL: 'C', TZ: 'UTC' };
}
