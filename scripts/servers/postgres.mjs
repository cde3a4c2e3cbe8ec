import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { endOf } from '../process/end-of-file.mjs';
import { identify, isRunning } from '../process/identity.mjs';
import { until } from '../process/until.mjs';
import { freePort } from './ports.mjs';
import { createCluster, plainEnv, SUPERUSER } from './postgres-cluster.mjs';
import { placePostgres } from './postgres-place.mjs';
import { isAnswered, query } from './postgres-query.mjs';
import { postgresUser } from './postgres-user.mjs';
import { findPostmaster, stopPostmaster } from './postmaster.mjs';
import { secret } from './secret.mjs';

const START_LIMIT_MS = 60_000;
const DATABASE = 'reelwright';
const NOT_DURABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Starts a PostgreSQL of our own on loopback, or takes over the one that a killed launcher left behind.
 *
 * @param {{ dataDir: string, durable: boolean, fresh: boolean }} options `fresh` forgets what an earlier run left
 * @returns {Promise<import('./embedded-servers.mjs').Server>}
 */
export async function startPostgres({ dataDir, durable, fresh }) {
  const user = postgresUser();
  const password = secret('postgres', dataDir);
  const place = await placePostgres({ dataDir, user, password });
  const log = path.join(dataDir, 'logs', 'postgres.log');
  if (fresh) {
    await stopPostmaster(place.cluster);
    fs.rmSync(place.cluster, { recursive: true, force: true });
  }
  await createCluster({ ...place, user, password });
  const left = await waitForLeftServer(place.cluster, password);
  const { port } = left ?? (await launch({ ...place, user, password, durable, log }));
  await createDatabase(adminUrl({ port, password })).catch(async (error) => {
    await stopPostmaster(place.cluster);
    throw error;
  });
  return {
    url: urlOf({ port, password, database: DATABASE }),
    at: `127.0.0.1:${port}`,
    folder: place.cluster,
    adopted: left !== undefined,
    stop: () => stopPostmaster(place.cluster),
  };
}

/** A PostgreSQL of our own for a while: one that runs already is used, and left running. */
export async function borrowPostgres({ dataDir }) {
  const server = await startPostgres({ dataDir, durable: true, fresh: false });
  return server.adopted ? { ...server, stop: async () => {} } : server;
}

/** A server that was left behind may still be starting, or ending. */
async function waitForLeftServer(cluster, password) {
  const left = findPostmaster(cluster);
  if (!left) return undefined;
  const settled = () =>
    !isRunning(left.identity) || isAnswered(adminUrl({ port: findPostmaster(cluster)?.port, password }));
  await until(settled, { limitMs: START_LIMIT_MS, everyMs: 100 });
  return findPostmaster(cluster);
}

async function launch({ native, cluster, user, password, durable, log }) {
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...(durable ? [] : NOT_DURABLE)];
  const args = ['-D', cluster, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const output = fs.openSync(log, 'w');
  // Detached: Ctrl-C in the terminal reaches the launcher only, which lets api and worker end first.
  const options = { ...user, cwd: '/', env: plainEnv(), stdio: ['ignore', output, output], detached: true };
  const child = spawn(path.join(native, 'bin/postgres'), args, options);
  fs.closeSync(output);
  child.unref();
  const failed = new Promise((resolve) => child.on('error', resolve).on('exit', resolve));
  const ready = until(() => isAnswered(adminUrl({ port, password })), { limitMs: START_LIMIT_MS });
  if (await Promise.race([ready, failed.then(() => false)])) return { port };
  await stopPostmaster(cluster);
  throw new Failure(`PostgreSQL did not start:\n${endOf(log)}`);
}

async function createDatabase(url) {
  const { rowCount } = await query(url, `select from pg_database where datname = '${DATABASE}'`);
  if (rowCount === 0) await query(url, `create database ${DATABASE}`);
}

const urlOf = ({ port, password, database }) => `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;

const adminUrl = ({ port, password }) => urlOf({ port, password, database: 'postgres' });
