import fs from 'node:fs';
import path from 'node:path';
import { toolsDir } from '../paths.mjs';
import { unpackDebianPackages } from './debian-packages.mjs';
import { hasDebianPackages } from './debian-programs.mjs';
import { Failure } from '../failure.mjs';

const home = path.join(toolsDir, 'swift');
const OTHERWISE =
  'set TEST_S3_ENDPOINT, TEST_S3_ACCESS_KEY_ID and TEST_S3_SECRET_ACCESS_KEY to a server that speaks S3 and checks signatures';

/**
 * OpenStack Swift, which speaks S3 and, unlike most stand-ins, checks signatures: from Debian's packages, below `.tools`.
 *
 * @param {{ signal: AbortSignal }} options
 * @returns {Promise<{ python: string, env: Record<string, string> }>} how to run its code
 * @throws {Failure} one line that says why it cannot be had here, and what to do instead
 */
export async function unpackSwift({ signal }) {
  if (!fs.existsSync(home)) await fetchSwift(signal);
  return interpreterIn(home);
}

async function fetchSwift(signal) {
  if (!hasDebianPackages())
    throw new Failure(`No S3 server for the tests: this machine has no apt-get. Please ${OTHERWISE}.`);
  console.log('Unpacking OpenStack Swift into .tools (nothing is installed on the system)');
  const staging = path.join(toolsDir, '.staging-swift');
  fs.rmSync(staging, { recursive: true, force: true });
  try {
    const unpacked = path.join(staging, 'root');
    await unpackDebianPackages(['python3-swift'], { into: unpacked, staging: path.join(staging, 'apt'), signal });
    fs.renameSync(unpacked, home);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(`No S3 server for the tests: ${error.message}. Please ${OTHERWISE}.`);
  } finally {
    fs.rmSync(staging, { recursive: true, force: true });
  }
}

/** Debian's own Python, for whose version the packages are built; unpacked with them where the machine has none. */
function interpreterIn(root) {
  const usr = path.join(root, 'usr');
  const own = path.join(usr, 'bin', 'python3');
  const isUnpacked = fs.existsSync(own);
  const libraries = fs.readdirSync(path.join(usr, 'lib')).filter((name) => name.endsWith('-linux-gnu'));
  return {
    python: isUnpacked ? own : '/usr/bin/python3',
    env: {
      ...(isUnpacked ? { PYTHONHOME: usr } : {}),
      PYTHONPATH: path.join(usr, 'lib/python3/dist-packages'),
      PYTHONDONTWRITEBYTECODE: '1',
      LD_LIBRARY_PATH: libraries.map((name) => path.join(usr, 'lib', name)).join(':'),
    },
  };
}
