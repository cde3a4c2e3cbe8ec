import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { isNoSuchFile } from '../error-code';
import { throwStorageReadFault } from '../storage-faults';

/**
 * Names of the files below `folder`, with slashes and without the folder itself. A folder that is not there, or goes
 * while it is walked, has none.
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
