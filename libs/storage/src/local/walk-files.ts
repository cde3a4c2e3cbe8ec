import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { isNoSuchFile } from '../error-code';
import { throwStorageReadFault } from '../storage-faults';

/**
 * Paths of the files below `folder`, relative to it, with forward slashes. Tolerates folders that do not exist or
 * disappear during the walk.
 */
export async function* walkFiles(folder: string): AsyncGenerator<string> {
  for (const entry of await entriesOf(folder)) {
    if (entry.isFile()) yield entry.name;
    if (!entry.isDirectory()) continue;
    for await (const name of walkFiles(`${folder}/${entry.name}`)) yield `${entry.name}/${name}`;
  }
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch((error: unknown) =>
    isNoSuchFile(error) ? [] : throwStorageReadFault(error),
  );
}
