import fs from 'node:fs';
import path from 'node:path';
import { attempt } from '../process/run.mjs';
import { Failure } from '../failure.mjs';
import { inNodeModules, root } from '../paths.mjs';

/** Installs what package-lock.json says, unless exactly that is installed already. */
export async function installNodeModules({ signal }) {
  const wanted = packagesIn(path.join(root, 'package-lock.json'));
  // npm writes this file last, so that an interrupted installation is not taken for a whole one.
  const installed = packagesIn(inNodeModules('.package-lock.json'));
  if (isInstalled(wanted, installed)) return;

  console.log('Installing node_modules (npm ci)');
  const env = { ...process.env };
  delete env.NODE_ENV; // "production" would leave out what builds and tests
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const [program, ...first] = npm();
  // Asked politely, npm takes a minute to undo what it has done; the next installation starts from nothing anyway.
  const { code, all } = await attempt(program, [...first, ...args], { env, signal, killSignal: 'SIGKILL' });
  if (code !== 0) throw new Failure(`npm ci failed (${code}):\n${all.trim()}`);
}

/** Packages for other platforms may be missing, but must not be there: the folder came from another machine. */
function isInstalled(wanted, installed) {
  const inPlace = ([where, { version, optional }]) =>
    where === '' || (installed[where] ? installed[where].version === version : optional);
  const fits = ({ os, cpu }) => admits(os, process.platform) && admits(cpu, process.arch);
  return Object.entries(wanted).every(inPlace) && Object.values(installed).every(fits);
}

/** package.json's way of naming platforms: those that are meant, or with a `!` those that are not. */
const admits = (list, own) => !list || list.includes(own) || (list[0].startsWith('!') && !list.includes(`!${own}`));

function packagesIn(lockFile) {
  try {
    return JSON.parse(fs.readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return {};
  }
}

/** The npm that started us, where one did: it need not be the one on PATH. */
function npm() {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('npm-cli.js') ? [process.execPath, cli] : ['npm'];
}
