import path from 'node:path';
import { Failure } from '../failure.mjs';
import { root, toolsDir } from '../paths.mjs';
import { attempt } from '../process/run.mjs';
import { hasDebianPackages, unpackDebianPrograms } from './debian-programs.mjs';
import { findOnPath } from './find-on-path.mjs';

const encodesH264 = (version) => version.includes('libx264');

/** Ours say `-fps_mode`, which came with 5.1. A build from git carries no number and is taken as newer. */
const isRecent = (version) => {
  const [, major, minor] = /version n?(\d+)\.(\d+)/.exec(version) ?? [];
  return major === undefined || Number(major) > 5 || (major === '5' && Number(minor) >= 1);
};

/** The programs that we run: the setting that names one, the package it comes in, what it has to be. */
const TOOLS = {
  ffmpeg: {
    setting: 'FFMPEG_PATH',
    package: 'ffmpeg',
    versionFlag: '-version',
    needed: 'ffmpeg 5.1 or newer with libx264',
    suits: (version) => encodesH264(version) && isRecent(version),
  },
  ffprobe: {
    setting: 'FFPROBE_PATH',
    package: 'ffmpeg',
    versionFlag: '-version',
    needed: 'ffprobe 5.1 or newer',
    suits: isRecent,
  },
  'redis-server': {
    setting: 'REDIS_SERVER_PATH',
    package: 'redis-server',
    versionFlag: '--version',
    needed: 'redis-server',
    suits: () => true,
  },
};

/**
 * Finds programs: where a setting says, on PATH, or unpacked by us from Debian packages, which needs no root.
 *
 * @param {(keyof typeof TOOLS)[]} names
 * @returns {Promise<Record<string, string>>} absolute paths by name
 * @throws {Failure} one line that says what to install or to set
 */
export async function findTools(names, session) {
  const found = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await find(name)])));
  const missing = names.filter((name) => found[name] === undefined);
  if (missing.length === 0) return found;

  if (!hasDebianPackages()) throw new Failure(advice(missing));
  console.log(`Unpacking ${missing.join(', ')} into .tools (nothing is installed on the system)`);
  const packages = [...new Set(missing.map((name) => TOOLS[name].package))];
  try {
    Object.assign(found, await unpackDebianPrograms({ packages, programs: missing }, session));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(`${advice(missing)}\nUnpacking Debian's packages failed: ${error.message}`);
  }
  for (const name of missing) {
    if (!(await isUsable(name, found[name]))) throw new Failure(`Debian's ${name} does not do. ${advice([name])}`);
  }
  return found;
}

async function find(name) {
  const { setting, needed } = TOOLS[name];
  const named = process.env[setting];
  if (named) {
    const file = named.includes('/') ? path.resolve(root, named) : findOnPath(named);
    if (file && (await isUsable(name, file))) return file;
    throw new Failure(`${setting} is ${named}, which is not a working program; ${needed} is needed.`);
  }
  for (const file of [findOnPath(name), path.join(toolsDir, 'bin', name)]) {
    if (file && (await isUsable(name, file))) return file;
  }
  return undefined;
}

async function isUsable(name, file) {
  const { code, stdout } = await attempt(file, [TOOLS[name].versionFlag]);
  return code === 0 && TOOLS[name].suits(stdout);
}

function advice(missing) {
  const packages = [...new Set(missing.map((name) => TOOLS[name].package))];
  const settings = missing.map((name) => TOOLS[name].setting).join(', ');
  const needed = missing.map((name) => TOOLS[name].needed).join(', ');
  const how =
    process.platform === 'darwin'
      ? `run "brew install ${packages.join(' ').replace('redis-server', 'redis')}"`
      : `install ${packages.join(' and ')} with the system's package manager`;
  const orServer = missing.includes('redis-server') ? ' (or REDIS_URL)' : '';
  return `Missing: ${needed}. Please ${how}, or set ${settings}${orServer}.`;
}
