import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { inNodeModules, root } from '../paths.mjs';
import { attempt } from '../process/run.mjs';
import { together } from '../process/together.mjs';

const APPS = ['api', 'worker'];
const SOURCES = ['apps', 'libs', 'migrations', 'nest-cli.json', 'package-lock.json', 'tsconfig.json'];
const mark = path.join(root, 'dist', 'built-from');

/** The compiled entry point of an app; Nest's builder mirrors the whole repository below each app's folder. */
export const entryPoint = (app, name = 'main') => path.join(root, 'dist/apps', app, 'apps', app, 'src', `${name}.js`);

/** Compiles the apps, unless they were compiled from the very same sources. */
export async function buildApps({ signal }) {
  const sources = fingerprint(SOURCES.flatMap(filesBelow));
  if (fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === sources) return;

  console.log('Building api and worker');
  fs.rmSync(mark, { force: true });
  await together(...APPS.map((app) => build(app, signal)));
  fs.writeFileSync(mark, sources);
}

async function build(app, signal) {
  // From nothing: a migration that was renamed or removed must not run from a left-over file.
  fs.rmSync(path.join(root, 'dist/apps', app), { recursive: true, force: true });
  const nest = inNodeModules('@nestjs/cli/bin/nest.js');
  const { code, all } = await attempt(process.execPath, [nest, 'build', app], { signal });
  if (code !== 0) throw new Failure(`The ${app} does not compile:\n${all.trim()}`);
}

function filesBelow(place) {
  const start = path.join(root, place);
  if (!fs.statSync(start).isDirectory()) return [place];
  const files = fs.readdirSync(start, { recursive: true }).map((name) => path.join(place, name));
  return files.filter((file) => !file.endsWith('.spec.ts') && fs.statSync(path.join(root, file)).isFile()).sort();
}

function fingerprint(files) {
  const hash = crypto.createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(fs.readFileSync(path.join(root, file)))
      .update('\0');
  return hash.digest('hex');
}
