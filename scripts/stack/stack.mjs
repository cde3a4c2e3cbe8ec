import path from 'node:path';
import { Failure } from '../failure.mjs';
import { isFree, freePort } from '../servers/ports.mjs';
import { startServers } from '../servers/embedded-servers.mjs';
import { takeLock } from '../setup/lock.mjs';
import { setUp } from '../setup/set-up.mjs';
import { startApp } from './app-process.mjs';
import { appEnvironment } from './environment.mjs';
import { endLeftApps, forgetApps, rememberApps } from './leftovers.mjs';
import { migrate } from './migrate.mjs';
import { untilReady } from './ready.mjs';

/** Beyond DRAIN_SECONDS, within which a worker ends or hands back what it is doing. */
const STOP_GRACE_MS = 10_000;
const DEFAULT_DRAIN_SECONDS = 25;

/**
 * Everything that runs: where it is, and what it uses.
 *
 * @typedef {object} Stack
 * @property {string} url of the API
 * @property {Record<string, string>} tools
 * @property {{ postgres: import('../servers/embedded-servers.mjs').Server, redis: import('../servers/embedded-servers.mjs').Server }} servers
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
 * @returns {Promise<Stack>}
 */
export async function bringUp(session, { dataDir, host, port, openOutput, onBusy, busyLimitMs, settings = {} }) {
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
    ...{ durable: true, fresh: false },
  });
  const workerPort = process.env.WORKER_PORT || String(await freePort());
  const own = { HOST: host, PORT: String(apiPort), WORKER_PORT: workerPort };
  const env = appEnvironment({ dataDir, tools, servers, ...own, ...settings });
  await migrate(env, session);
  const output = await openOutput();
  const failed = startApps(session, { dataDir, env, output });

  const url = `http://${reachable(host)}:${apiPort}`;
  const workerUrl = `http://${reachable(host)}:${workerPort}`;
  const ready = [url, workerUrl].map((app) => untilReady(`${app}/health/ready`, signal));
  await Promise.race([failed, Promise.all(ready)]);
  return { url, tools, servers, failed };
}

function startApps(session, { dataDir, env, output }) {
  const apps = ['api', 'worker'].map((name) => startApp(name, { env, output: output(name) }));
  const graceMs = Number(env.DRAIN_SECONDS || DEFAULT_DRAIN_SECONDS) * 1000 + STOP_GRACE_MS;
  session.atEnd(async () => {
    await Promise.all(apps.map((app) => endApp(app, { graceMs, hurry: session.hurry })));
    forgetApps(dataDir);
  });
  rememberApps(dataDir, apps);

  const failed = new Promise((_resolve, reject) => {
    for (const { name, ended, recent } of apps) {
      void ended.then((code) =>
        reject(new Failure(`The ${name} ended unexpectedly (${code}). It last said:\n${recent()}`)),
      );
    }
  });
  // Whoever waits for it hears of it; the end that we ask for ourselves is nobody's concern.
  failed.catch(() => {});
  return failed;
}

async function endApp(app, options) {
  const byItself = await app.stop(options);
  await app.ended;
  if (!byItself) console.log(`The ${app.name} had to be killed.`);
}

/** The host as it stands in a URL; "every interface" is not one to connect to. */
function reachable(host) {
  if (['0.0.0.0', '::'].includes(host)) return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
