import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ObjectStore } from '@app/storage';

/** Stores every file below `folder`, with its relative path below a prefix; existing objects are replaced. */
export async function publishFolder(objects: ObjectStore, folder: string, prefix: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await publishFolder(objects, path, `${prefix}${entry.name}/`);
    else await objects.putFile(prefix + entry.name, path);
  }
}
