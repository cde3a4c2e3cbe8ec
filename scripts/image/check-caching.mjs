import fs from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';
import { buildImage } from './build-images.mjs';

/** What .dockerignore lets in. */
const CONTEXT = [
  'Dockerfile',
  '.dockerignore',
  'package.json',
  'package-lock.json',
  'nest-cli.json',
  'tsconfig.json',
  'LICENSE',
  'apps',
  'libs',
  'migrations',
  'scripts/image/healthcheck.mjs',
];

/**
 * Builds once more with a line added to a source: what npm installs has to come out of the cache.
 *
 * @param {import('./buildah.mjs').Buildah} buildah
 * @param {{ folder: string }} options and those of `buildImage`
 * @returns {Promise<string[]>} sentences
 */
export async function checkCaching(buildah, { folder, ...build }) {
  const context = path.join(folder, 'changed');
  for (const name of CONTEXT) {
    fs.cpSync(path.join(root, name), path.join(context, name), { recursive: true, preserveTimestamps: true });
  }
  fs.appendFileSync(path.join(context, 'apps/api/src/main.ts'), '\n');
  const said = await buildImage(buildah, { ...build, name: 'api', context });
  const lines = said.split('\n');
  const installs = lines.flatMap((line, index) => (isInstall(line) ? [index] : []));
  if (installs.length === 0) return ['The build does not say when it installs packages'];
  const anew = installs.filter((index) => !lines[index + 1].includes('Using cache'));
  return anew.map((index) => `A change of the source runs this again: ${lines[index]}`);
}

const isInstall = (line) => /^\[\d+\/\d+\] STEP .*RUN .*npm ci/.test(line);
