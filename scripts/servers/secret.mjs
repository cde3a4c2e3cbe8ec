import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * A secret of this installation, made on first use and kept where only its user can read it.
 *
 * @returns {string} 64 hexadecimal digits
 */
export function secret(name, dataDir) {
  const file = path.join(dataDir, 'secrets', name);
  if (!fs.existsSync(file)) {
    // Alone: PostgreSQL may run as another user, who has to reach what else lies in `dataDir`.
    fs.mkdirSync(dataDir, { recursive: true });
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    fs.writeFileSync(file, crypto.randomBytes(32).toString('hex'), { mode: 0o600 });
  }
  return fs.readFileSync(file, 'utf8');
}
