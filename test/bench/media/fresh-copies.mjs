import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * Copies of files that the service has never seen: the same to look at and to listen to, but of other bytes, so that
 * nothing of an earlier render is found in the cache.
 *
 * @param {{ folder: string, url: string }} place
 */
export function openFreshCopies({ folder, url }) {
  const made = [];
  /** @returns {{ path: string, url: string }} */
  const fresh = (name) => {
    const copy = `${randomBytes(6).toString('hex')}-${name}`;
    fs.copyFileSync(path.join(folder, name), path.join(folder, copy));
    fs.appendFileSync(path.join(folder, copy), freshTail(name));
    made.push(copy);
    return { path: path.join(folder, copy), url: `${url}/${copy}` };
  };
  /** Their time is over. */
  const removeAll = () => {
    for (const copy of made.splice(0)) fs.rmSync(path.join(folder, copy));
  };
  return Object.assign(fresh, { removeAll });
}

/** What makes a file of this name another one, and changes nothing that it shows. */
export const freshTail = (name) => TAILS[path.extname(name)]();

const ID_BYTES = 16;
const ID3V1_BYTES = 128;

const TAILS = {
  /** A box that says it is free space: ISO/IEC 14496-12, 8.1.2. */
  '.mp4': () => {
    const head = Buffer.from('....free');
    head.writeUInt32BE(head.length + ID_BYTES);
    return Buffer.concat([head, randomBytes(ID_BYTES)]);
  },
  /** A title: https://id3.org/ID3v1. */
  '.mp3': () => Buffer.from(`TAG${randomBytes(15).toString('hex')}`.padEnd(ID3V1_BYTES, '\0'), 'latin1'),
};
