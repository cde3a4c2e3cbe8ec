import fs from 'node:fs';
import path from 'node:path';
import { together } from '../process/together.mjs';
import { startPostgres } from './postgres.mjs';
import { startRedis } from './redis.mjs';

/**
 * A server that runs for us.
 *
 * @typedef {object} Server
 * @property {string} url with user and password
 * @property {string} at where it is, for people: no password
 * @property {string} [folder] where a PostgreSQL of our own keeps its data
 * @property {boolean} adopted whether an earlier, killed launcher had started it
 * @property {() => Promise<void>} stop
 */

/**
 * Brings up the servers that the settings do not name; they end with the session.
 *
 * @param {import('../session.mjs').Session} session
 * @param {object} options
 * @param {string} options.dataDir
 * @param {string | undefined} options.databaseUrl used as it is, when given
 * @param {string | undefined} options.redisUrl used as it is, when given
 * @param {string | undefined} options.redisServer the program; may be missing when `redisUrl` is given
 * @param {boolean} options.durable whether data has to outlive a crash
 * @param {boolean} options.fresh whether to forget what an earlier run left
 * @returns {Promise<{ postgres: Server, redis: Server }>}
 */
export async function startServers(session, { dataDir, databaseUrl, redisUrl, redisServer, durable, fresh }) {
  fs.mkdirSync(path.join(dataDir, 'logs'), { recursive: true });
  const start = async (given, startOwn) => {
    if (given) return asGiven(given);
    const server = await startOwn();
    session.atEnd(server.stop);
    return server;
  };
  const [postgres, redis] = await together(
    start(databaseUrl, () => startPostgres({ dataDir, durable, fresh })),
    start(redisUrl, () => startRedis({ program: redisServer, dataDir, durable, fresh })),
  );
  return { postgres, redis };
}

/** A server that somebody else runs; where it is can be said without its password. */
function asGiven(url) {
  const { hostname, port } = new URL(url);
  return { url, at: port ? `${hostname}:${port}` : hostname, adopted: false, stop: async () => {} };
}
