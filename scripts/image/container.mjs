import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { endOf } from '../process/end-of-file.mjs';
import { identify } from '../process/identity.mjs';
import { run } from '../process/run.mjs';
import { stop } from '../process/stop.mjs';
import { until } from '../process/until.mjs';
import { tagOf } from './build-images.mjs';
import { configOf } from './image-config.mjs';

const enter = path.join(import.meta.dirname, 'enter.sh');
const START_LIMIT_MS = 30_000;

/**
 * Opens an image to be run as a container engine would: its user without privileges, its command, a read-only file
 * system, `/data` and `/tmp` of its own. The network is the machine's.
 *
 * @param {import('./buildah.mjs').Buildah} buildah
 * @param {{ name: string, folder: string }} options below `folder` its data and its log are kept
 */
export async function openContainer(buildah, { name, folder }) {
  const config = await configOf(buildah, name);
  const root = await buildah.run(['mount', await buildah.run(['from', tagOf(name)])]);
  const data = path.join(folder, name);
  fs.mkdirSync(data, { recursive: true });
  fs.chownSync(data, Number(config.user), Number(config.group));
  return { name, config, root, data, log: path.join(folder, `${name}.log`) };
}

/**
 * Starts it.
 *
 * @param {Awaited<ReturnType<typeof openContainer>>} container
 * @param {{ env: Record<string, string>, command?: string[] }} options
 */
export async function startContainer(container, { env, command = container.config.command }) {
  const { config, root, data, log } = container;
  const output = fs.openSync(log, 'w');
  const namespaces = ['--mount', '--pid', '--ipc', '--uts', '--fork', '--kill-child'];
  const place = [root, data, config.user, config.group, config.folder];
  const child = spawn('unshare', [...namespaces, enter, ...place, ...config.entrypoint, ...command], {
    env: { ...config.env, ...env },
    stdio: ['ignore', output, output],
    detached: true,
  });
  fs.closeSync(output);
  const ended = new Promise((resolve) =>
    child.on('error', resolve).on('close', (code, signal) => resolve(code ?? signal)),
  );
  return { ...container, env, ended, pid: child.pid };
}

/**
 * Its first process, as the machine numbers it: the init of the image, once everything before it is done.
 *
 * @throws {Failure} when it has ended before that
 */
export async function firstProcess({ name, config, pid, log }) {
  const first = await until(() => childNamed(path.basename(config.entrypoint[0]), pid), { limitMs: START_LIMIT_MS });
  if (!first) throw new Failure(`The container of ${name} did not start:\n${endOf(log)}`);
  return first;
}

function childNamed(program, parent) {
  try {
    const child = Number(fs.readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8'));
    return fs.readFileSync(`/proc/${child}/comm`, 'utf8').trim() === program ? child : undefined;
  } catch {
    // Gone, or not there yet.
    return undefined;
  }
}

/** Asks its first process to end, as `docker stop` does; answers with the exit code, or the signal that killed it. */
export async function stopContainer(running, { graceMs }) {
  await stop(identify(await firstProcess(running)), { graceMs });
  return running.ended;
}

/** Runs a program inside, as the container's user. */
export async function runInside(running, command) {
  const { config } = running;
  const first = String(await firstProcess(running));
  const user = ['--reuid', config.user, '--regid', config.group, '--clear-groups'];
  const into = [
    '--target',
    first,
    '--mount',
    '--pid',
    '--root',
    `--wd=${path.join(`/proc/${first}/root`, config.folder)}`,
  ];
  return run('nsenter', [...into, 'setpriv', ...user, ...command], { env: { ...config.env, ...running.env } });
}
