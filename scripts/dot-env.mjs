import fs from 'node:fs';
import path from 'node:path';
import util from 'node:util';
import { root } from './paths.mjs';

/**
 * Takes settings from the file `.env` of the clone, where there is one. What the environment already says stays.
 *
 * @param {(name: string) => boolean} wanted which settings to take; all of them if left out
 */
export function loadDotEnv(wanted = () => true) {
  const file = path.join(root, '.env');
  if (!fs.existsSync(file)) return;
  for (const [name, value] of Object.entries(util.parseEnv(fs.readFileSync(file, 'utf8')))) {
    if (wanted(name)) process.env[name] ??= value;
  }
}
