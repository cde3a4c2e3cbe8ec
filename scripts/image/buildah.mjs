import fs from 'node:fs';
import path from 'node:path';
import { attempt, run } from '../process/run.mjs';

/**
 * Buildah with a store of its own, which goes when the session ends.
 *
 * @typedef {object} Buildah
 * @property {(args: string[], options?: import('node:child_process').SpawnOptions) => Promise<string>} run what it
 *   wrote to standard output, trimmed
 *
 * @param {import('../session.mjs').Session} session
 * @param {string} folder
 * @returns {Promise<Buildah>}
 */
export async function openBuildah(session, folder) {
  const store = path.join(folder, 'store');
  const env = { ...process.env, BUILDAH_ISOLATION: 'chroot' };
  const global = (driver) => [
    ...['--storage-driver', driver],
    ...['--root', path.join(store, 'root'), '--runroot', path.join(store, 'run')],
  ];
  const clear = async (driver) => {
    if (!fs.existsSync(store)) return;
    // Unmounts as well, where a killed run has left something mounted: nothing may be deleted before that.
    await run('buildah', [...global(driver), 'rm', '--all'], { env });
    await run('umount', [path.join(store, 'root', driver)], { env }).catch(() => {});
    fs.rmSync(store, { recursive: true, force: true });
  };

  const driver = await chooseDriver({ folder, env });
  await clear(driver);
  session.atEnd(() => clear(driver));
  return {
    run: async (args, options = {}) => (await run('buildah', [...global(driver), ...args], { env, ...options })).trim(),
  };
}

/** Layers on top of each other where the kernel can do that; a copy for each is several times as slow and as large. */
async function chooseDriver({ folder, env }) {
  if (process.env.STORAGE_DRIVER) return process.env.STORAGE_DRIVER;
  const trial = path.join(folder, 'trial');
  const global = [
    '--storage-driver',
    'overlay',
    '--root',
    path.join(trial, 'root'),
    '--runroot',
    path.join(trial, 'run'),
  ];
  const { code } = await attempt('buildah', [...global, 'from', 'scratch'], { env });
  await attempt('buildah', [...global, 'rm', '--all'], { env });
  await attempt('umount', [path.join(trial, 'root', 'overlay')]);
  fs.rmSync(trial, { recursive: true, force: true });
  return code === 0 ? 'overlay' : 'vfs';
}
