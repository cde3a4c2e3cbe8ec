import path from 'node:path';
import { Failure } from '../failure.mjs';
import { root, toolsDir } from '../paths.mjs';
import { attempt } from '../process/run.mjs';
import { hasDebianPackages, unpackDebianPrograms } from './debian-programs.mjs';
import { findOnPath } from './find-on-path.mjs';
import { adviceFor, packagesOf, TOOLS } from './tool-table.mjs';

/**
 * Finds programs: where a setting says, on PATH, or below `.tools`.
 *
 * @param {(keyof typeof TOOLS)[]} names
 * @returns {Promise<{ found: Record<string, string>, missing: string[] }>} absolute paths by name, and what to unpack
 * @throws {Failure} one line that says what to install or to set, when this machine cannot unpack what is missing
 */
export async function findTools(names) {
  const found = {};
  for (const name of names) found[name] = await find(name);
  const missing = names.filter((name) => found[name] === undefined);
  if (missing.length > 0 && !hasDebianPackages()) throw new Failure(adviceFor(missing));
  return { found, missing };
}

/**
 * Unpacks programs from Debian packages into `.tools`, which needs no root.
 *
 * @returns {Promise<Record<string, string>>} absolute paths by name
 */
export async function unpackTools(missing, session) {
  if (missing.length === 0) return {};
  console.log(`Unpacking ${missing.join(', ')} into .tools (nothing is installed on the system)`);
  const unpacked = {};
  for (const suite of new Set(missing.map((name) => TOOLS[name].suite))) {
    const programs = missing.filter((name) => TOOLS[name].suite === suite);
    const wanted = { packages: packagesOf(programs), programs, suite };
    Object.assign(
      unpacked,
      await unpackDebianPrograms(wanted, session).catch((error) => {
        throw error instanceof Failure ? new Failure(`${adviceFor(programs)} (${error.message})`) : error;
      }),
    );
  }
  for (const name of missing) {
    if (await isUsable(name, unpacked[name])) continue;
    throw new Failure(`The ${name} of this distribution is not good enough. ${adviceFor([name])}`);
  }
  return unpacked;
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
  const { code, stdout } = await attempt(file, TOOLS[name].versionArgs);
  return code === 0 && TOOLS[name].suits(stdout);
}
