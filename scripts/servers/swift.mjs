import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { endOf } from '../process/end-of-file.mjs';
import { identify } from '../process/identity.mjs';
import { stop } from '../process/stop.mjs';
import { freePort } from './ports.mjs';
import { secret } from './secret.mjs';

const STOP_GRACE_MS = 2000;
const ACCOUNT = 'test';
const USER = 'reelwright';

/**
 * Starts an empty S3 server on loopback. It ends with this process, even if that is killed.
 *
 * @param {{ swift: Awaited<ReturnType<import('../setup/swift.mjs').unpackSwift>>, dataDir: string }} options
 * @returns {Promise<{ endpoint: string, accessKeyId: string, secretAccessKey: string, stop: () => Promise<void> }>}
 */
export async function startSwift({ swift, dataDir }) {
  const folder = path.join(dataDir, 'swift');
  const logFile = path.join(dataDir, 'logs', 'swift.log');
  fs.rmSync(folder, { recursive: true, force: true });
  for (const each of [folder, path.dirname(logFile)]) fs.mkdirSync(each, { recursive: true });
  const port = await freePort();
  const log = fs.openSync(logFile, 'w');
  const server = path.join(import.meta.dirname, 'swift', 'serve.py');
  const env = { ...process.env, ...swift.env };
  const child = spawn(swift.python, [server, folder], { env, stdio: ['pipe', 'pipe', log], detached: true });
  fs.closeSync(log);
  const password = secret('swift', dataDir);
  child.stdin.on('error', () => {});
  // Left open: the server ends when this does.
  child.stdin.write(`${JSON.stringify({ port, account: ACCOUNT, user: USER, secret: password })}\n`);
  if (!(await isReady(child))) throw new Failure(`The S3 server for the tests did not start:\n${endOf(logFile)}`);
  const identity = identify(child.pid);
  for (const each of [child, child.stdin, child.stdout]) each.unref();
  return {
    endpoint: `http://127.0.0.1:${port}`,
    accessKeyId: `${ACCOUNT}:${USER}`,
    secretAccessKey: password,
    stop: () => stop(identity, { graceMs: STOP_GRACE_MS }),
  };
}

const isReady = (child) =>
  new Promise((resolve) => {
    child.on('error', () => resolve(false)).on('exit', () => resolve(false));
    child.stdout.once('data', () => resolve(true));
  });
