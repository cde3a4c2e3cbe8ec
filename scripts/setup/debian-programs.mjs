import fs from 'node:fs';
import path from 'node:path';
import { toolsDir } from '../paths.mjs';
import { run } from '../process/run.mjs';
import { unpackDebianPackages } from './debian-packages.mjs';
import { findOnPath } from './find-on-path.mjs';

const binDir = path.join(toolsDir, 'bin');
const libDir = path.join(toolsDir, 'lib');

/** Whether this machine can fetch and unpack Debian packages (Debian itself, Ubuntu and their kin). */
export const hasDebianPackages = () => ['apt-get', 'dpkg-deb', 'ldd'].every(findOnPath);

/**
 * Puts programs of the distribution, with the libraries they load, below `.tools`. Nothing is installed.
 *
 * @param {{ packages: string[], programs: string[], suite?: string }} wanted `suite`: a release of Debian other than this
 * @returns {Promise<Record<string, string>>} absolute paths by name
 */
export async function unpackDebianPrograms({ packages, programs, suite }, { signal }) {
  const staging = path.join(toolsDir, '.staging');
  fs.rmSync(staging, { recursive: true, force: true });
  const unpacked = path.join(staging, 'root');
  try {
    await unpackDebianPackages(packages, { into: unpacked, staging: path.join(staging, 'apt'), suite, signal });
    await keepWhatRuns(programs, unpacked);
  } finally {
    fs.rmSync(staging, { recursive: true, force: true });
  }
  return Object.fromEntries(programs.map((name) => [name, path.join(binDir, name)]));
}

/** Of some 200 packages, only the programs and the libraries that they are linked with are worth their room. */
async function keepWhatRuns(programs, unpacked) {
  for (const folder of [binDir, libDir]) fs.mkdirSync(folder, { recursive: true });
  const env = { ...process.env, LD_LIBRARY_PATH: foldersWithLibraries(unpacked).join(':') };
  for (const name of programs) {
    const program = path.join(unpacked, 'usr/bin', name);
    const linked = await run('ldd', [program], { env });
    for (const [, library] of linked.matchAll(/=> (\/.+) \(0x/g)) {
      if (library.startsWith(unpacked)) fs.copyFileSync(library, path.join(libDir, path.basename(library)));
    }
    fs.copyFileSync(program, path.join(libDir, name));
    writeLauncher(name);
  }
}

/** Blas, lapack and the like stand in folders of their own, which the system's loader would be told about. */
function foldersWithLibraries(unpacked) {
  const entries = fs.readdirSync(unpacked, { recursive: true, withFileTypes: true });
  const libraries = entries.filter(({ name }) => /\.so(\.\d|$)/.test(name));
  return [...new Set(libraries.map((entry) => entry.parentPath ?? entry.path))];
}

/** A script that knows where the libraries are, so that whoever runs the program needs no special environment. */
function writeLauncher(name) {
  const script = `#!/bin/sh
here=\${0%/*}
LD_LIBRARY_PATH="$here/../lib" exec "$here/../lib/${name}" "$@"
`;
  fs.writeFileSync(path.join(binDir, name), script, { mode: 0o755 });
}
