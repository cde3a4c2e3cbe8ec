import fs from 'node:fs';
import path from 'node:path';
import { run } from '../process/run.mjs';

/**
 * How this machine reaches its npm registry, as secrets of a build: a step reads them, and no layer holds them.
 *
 * @param {import('../session.mjs').Session} session
 * @param {string} folder
 * @returns {Promise<Record<string, string>>} files by the name of the secret
 */
export async function writeBuildSecrets(session, folder) {
  const place = path.join(folder, 'secrets');
  session.atEnd(() => fs.rmSync(place, { recursive: true, force: true }));
  fs.mkdirSync(place, { recursive: true, mode: 0o700 });
  const setting = async (name) => (await run('npm', ['config', 'get', name])).trim();
  const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');

  const files = { npmrc: path.join(place, 'npmrc') };
  const [general, own] = [await setting('globalconfig'), await setting('userconfig')];
  const text = [read(general), read(own), `registry=${await setting('registry')}`, ''].join('\n');
  fs.writeFileSync(files.npmrc, text, { mode: 0o600 });

  const authorities = process.env.NODE_EXTRA_CA_CERTS ?? (await setting('cafile'));
  if (fs.existsSync(authorities)) files.ca = authorities;
  return files;
}
