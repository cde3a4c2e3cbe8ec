import path from 'node:path';
import { Failure } from '../failure.mjs';
import { isFree, freePort } from '../servers/ports.mjs';
import { startServers } from '../servers/embedded-servers.mjs';
import { takeLock } from '../setup/lock.mjs';
import { setUp } from '../setup/set-up.mjs';
import { openApps } from './apps.mjs';
import { appEnvironment } from './environment.mjs';
import { endLeftApps } from './leftovers.mjs';
import { migrate } from './migrate.mjs';
import { untilReady } from './ready.mjs';

/**
 * Everything that runs: where it is, and what it uses.
 *
 * @typedef {object} Stack
 * @property {string} url of the API
 * @property {Record<string, string>} tools
 * @property {{ postgres: import('../servers/embedded-servers.mjs').Server, redis: import('../servers/embedded-servers.mjs').Server }} servers
 * @property {NodeJS.ProcessEnv} env what the apps are told
 * @property {ReturnType<typeof openApps>} apps those that run
 * @property {Promise<never>} failed rejects when api or worker ends before it was asked to
 */

/**
 * Brings up servers, api and worker; they end with the session.
 *
 * @param {import('../session.mjs').Session} session
 * @param {object} options
 * @param {string} options.dataDir
 * @param {string} options.host
 * @param {number} [options.port] a free one when left out, or 0
 * @param {() => Promise<import('./output.mjs').Output>} options.openOutput
 * @param {(pid: number) => void} options.onBusy called when we have to wait for another process that uses `dataDir`
 * @param {number} [options.busyLimitMs] how long to wait for it
 * @param {Record<string, string>} [options.settings] more settings for api and worker
 * @param {boolean} [options.hasWorker] whether a worker is started, too
 * @param {boolean} [options.fresh] whether our own servers forget what an earlier run left
 * @returns {Promise<Stack>}
 */
export async function bringUp(session, { dataDir, host, port, openOutput, onBusy, busyLimitMs, ...options }) {
  const { settings = {}, hasWorker = true, fresh = false } = options;
  const { signal } = session;
  const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl } = process.env;
  const ownRedis = redisUrl ? [] : ['redis-server'];
  const tools = await setUp(session, { tools: ['ffmpeg', 'ffprobe', ...ownRedis], build: true });

  const lock = path.join(dataDir, 'launcher.lock');
  session.atEnd(await takeLock(lock, { signal, onWait: onBusy, limitMs: busyLimitMs }));
  await endLeftApps(dataDir);
  const apiPort = port || (await freePort());
  if (!(await isFree(apiPort, host))) throw new Failure(`Port ${apiPort} is taken: set PORT to another one.`);

  const servers = await startServers(session, {
    ...{ dataDir, databaseUrl, redisUrl, redisServer: tools['redis-server'] },
    ...{ durable: true, fresh },
  });
  const workerPort = process.env.WORKER_PORT || String(await freePort());
  const own = { HOST: host, PORT: String(apiPort), WORKER_PORT: workerPort };
  const env = appEnvironment({ dataDir, tools, servers, ...own, ...settings });
  await migrate(env, session);
  const apps = openApps(session, { dataDir, output: await openOutput() });
  const ports = hasWorker ? { api: apiPort, worker: workerPort } : { api: apiPort };
  for (const name of Object.keys(ports)) apps.start(name, env);

  const ready = Object.values(ports).map((each) =>
    untilReady(`http://${reachable(host)}:${each}/health/ready`, signal),
  );
  await Promise.race([apps.failed, Promise.all(ready)]);
  return { url: `http://${reachable(host)}:${apiPort}`, tools, servers, env, apps, failed: apps.failed };
}

/** The host as it stands in a URL; "every interface" is not one to connect to. */
function reachable(host) {
  if (['0.0.0.0', '::'].includes(host)) return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
