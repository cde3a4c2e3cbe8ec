import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { serveFolder } from '../demo/serve-folder.mjs';
import { Failure } from '../failure.mjs';
import { endOf } from '../process/end-of-file.mjs';
import { startServers } from '../servers/embedded-servers.mjs';
import { freePort } from '../servers/ports.mjs';
import { startSwift } from '../servers/swift.mjs';
import { unpackSwift } from '../setup/swift.mjs';
import { untilReady } from '../stack/ready.mjs';
import { checkProcess } from './check-process.mjs';
import { startContainer, stopContainer } from './container.mjs';
import { tryRender } from './try-render.mjs';

const BUCKET = 'reelwright';
/** A container that has nothing under way is done long before. */
const STOP_GRACE_MS = 20_000;

/**
 * Runs the images against a real PostgreSQL, Redis and S3 server: migrations, then api and worker, which render
 * something, and end when they are asked to.
 *
 * @param {import('../session.mjs').Session} session
 * @param {{ containers: Record<string, object>, folder: string, redisServer: string }} options
 * @throws {Failure} with everything that is not as it should be
 */
export async function tryImages(session, { containers, folder, redisServer }) {
  const key = crypto.randomBytes(24).toString('hex');
  const mediaUrl = await serveFolder(containers.worker.data, session);
  const services = await startServices(session, { folder, redisServer });
  const ports = { PORT: String(await freePort()), WORKER_PORT: String(await freePort()) };
  const env = { ...services, ...ports, ...settings({ key, mediaUrl }) };

  await migrateTwice(containers.migrate, env);
  const start = async (name, port) => {
    const running = await startContainer(containers[name], { env });
    session.atEnd(() => stopContainer(running, { graceMs: 0 }).catch(() => {}));
    const ready = untilReady(`http://127.0.0.1:${port}/health/ready`, session.signal);
    await Promise.race([ready, endedEarly(running)]);
    return running;
  };
  const api = await start('api', ports.PORT);
  const worker = await start('worker', ports.WORKER_PORT);
  const url = `http://127.0.0.1:${ports.PORT}`;
  const problems = [
    ...(await checkProcess(api)),
    ...(await checkProcess(worker)),
    ...(await refusesStrangers(url)),
    ...(await showsReDoc(url)),
  ];
  if (problems.length > 0) throw new Failure(problems.join('\n'));
  console.log('api and worker run: ready, well, without privileges, unable to write where they should not');
  console.log(`Rendered ${await tryRender({ worker, url, key, mediaUrl, signal: session.signal })}`);

  for (const running of [worker, api]) await endsByItself(running);
}

async function startServices(session, { folder, redisServer }) {
  const [{ postgres, redis }, s3] = await Promise.all([
    startServers(session, { dataDir: folder, redisServer, durable: false, fresh: true }),
    startSwift({ swift: await unpackSwift(session), dataDir: folder }),
  ]);
  session.atEnd(s3.stop);
  const credentials = { accessKeyId: s3.accessKeyId, secretAccessKey: s3.secretAccessKey };
  const client = new S3Client({ endpoint: s3.endpoint, region: 'us-east-1', forcePathStyle: true, credentials });
  await client.send(new CreateBucketCommand({ Bucket: BUCKET }));
  client.destroy();
  return {
    DATABASE_URL: postgres.url,
    REDIS_URL: redis.url,
    STORAGE_DRIVER: 's3',
    S3_BUCKET: BUCKET,
    S3_ENDPOINT: s3.endpoint,
    S3_FORCE_PATH_STYLE: 'true',
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  };
}

/** What an operator sets; the rest is what the images say. On loopback, because they share the machine's network. */
const settings = ({ key, mediaUrl }) => ({
  HOST: '127.0.0.1',
  API_KEYS: `image:public+internal+admin:${key}`,
  URL_SIGNING_SECRET: crypto.randomBytes(32).toString('hex'),
  MEDIA_FETCH_ALLOWED_HOSTS: new URL(mediaUrl).host,
  DRAIN_SECONDS: '5',
  // Asking how far it is goes faster than clients may.
  RATE_LIMIT_PUBLIC_PER_MINUTE: '100000',
  RATE_LIMIT_PUBLIC_BURST: '100000',
});

/** Once to bring an empty database up to date, once as whoever waits for that. */
async function migrateTwice(container, env) {
  for (const more of [[], ['--wait']]) {
    const running = await startContainer(container, { env, command: [...container.config.command, ...more] });
    const code = await running.ended;
    if (code !== 0) throw new Failure(`migrate ended with ${code}:\n${endOf(running.log)}`);
  }
}

async function endedEarly(running) {
  throw new Failure(`${running.name} ended (${await running.ended}):\n${endOf(running.log)}`);
}

async function refusesStrangers(url) {
  const { status } = await fetch(`${url}/api/v1/compositions`);
  return status === 401 ? [] : [`Without a key, the api answers ${status}`];
}

/** The build puts it into the image; the package that it comes from is not there. */
async function showsReDoc(url) {
  const { status } = await fetch(`${url}/redoc/redoc.standalone.js`);
  return status === 200 ? [] : [`Instead of ReDoc, the api answers ${status}`];
}

async function endsByItself(running) {
  const startedAtMs = Date.now();
  const code = await stopContainer(running, { graceMs: STOP_GRACE_MS });
  if (code !== 0) throw new Failure(`${running.name} ended with ${code} on SIGTERM:\n${endOf(running.log)}`);
  console.log(`${running.name} ended ${Date.now() - startedAtMs} ms after SIGTERM`);
}
