import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { endOf } from '../process/end-of-file.mjs';
import { identify, isRunning } from '../process/identity.mjs';
import { stop } from '../process/stop.mjs';
import { until } from '../process/until.mjs';
import { freePort } from './ports.mjs';
import { secret } from './secret.mjs';

const START_LIMIT_MS = 60_000;
const STOP_GRACE_MS = 10_000;

/**
 * Starts a Redis of our own on loopback, or takes over the one that a killed launcher left behind.
 *
 * @param {{ program: string, dataDir: string, durable: boolean, fresh: boolean }} options
 *   `fresh` forgets what an earlier run left
 * @returns {Promise<import('./embedded-servers.mjs').Server>}
 */
export async function startRedis({ program, dataDir, durable, fresh }) {
  const place = {
    folder: path.join(dataDir, 'redis'),
    record: path.join(dataDir, 'redis.json'),
    log: path.join(dataDir, 'logs', 'redis.log'),
    password: secret('redis', dataDir),
  };
  const left = readRecord(place.record);
  if (fresh) {
    await stop(left?.identity, { graceMs: STOP_GRACE_MS });
    fs.rmSync(place.folder, { recursive: true, force: true });
  }
  const adopted = left !== undefined && (await answers(left, place));
  const { identity, port } = adopted ? left : await launch({ program, durable, place });
  return {
    url: urlOf(port, place),
    at: `127.0.0.1:${port}`,
    adopted,
    stop: async () => {
      await stop(identity, { graceMs: STOP_GRACE_MS });
      fs.rmSync(place.record, { force: true });
    },
  };
}

async function launch({ program, durable, place }) {
  const port = await freePort();
  fs.mkdirSync(place.folder, { recursive: true });
  const log = fs.openSync(place.log, 'w');
  // Detached: Ctrl-C in the terminal reaches the launcher only, which lets api and worker end first.
  const child = spawn(program, ['-'], { stdio: ['pipe', log, log], detached: true });
  fs.closeSync(log);
  const failed = new Promise((resolve) => child.on('error', resolve).on('exit', resolve));
  // By standard input, because a password among the arguments could be seen by every user of the machine.
  child.stdin.on('error', () => {});
  child.stdin.end(configuration({ port, durable, place }));
  child.unref();

  const server = { identity: identify(child.pid), port };
  fs.writeFileSync(place.record, JSON.stringify(server));
  const ready = until(() => answers(server, place), { limitMs: START_LIMIT_MS });
  if (await Promise.race([ready, failed.then(() => false)])) return server;
  await stop(server.identity, { graceMs: STOP_GRACE_MS });
  throw new Failure(`redis-server did not start:\n${endOf(place.log)}`);
}

/** Bull loses jobs when keys are evicted; hence noeviction. */
const configuration = ({ port, durable, place }) => `
bind 127.0.0.1
port ${port}
dir "${place.folder}"
requirepass ${place.password}
appendonly ${durable ? 'yes' : 'no'}
save ""
maxmemory-policy noeviction
`;

/** Whether it runs, takes our password, and keeps its data where we keep ours. */
async function answers({ identity, port }, place) {
  if (!isRunning(identity)) return false;
  const { default: Redis } = await import('ioredis');
  const client = new Redis(urlOf(port, place), { lazyConnect: true, retryStrategy: null, connectTimeout: 1000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const [, folder] = await client.config('GET', 'dir');
    return folder === fs.realpathSync(place.folder);
  } catch {
    return false;
  } finally {
    client.disconnect();
  }
}

const urlOf = (port, { password }) => `redis://:${password}@127.0.0.1:${port}`;

function readRecord(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
