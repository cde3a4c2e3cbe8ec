import { chmod, constants, copyFile, link, mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from '../error-code';

// Another file system, one without hard links, too many links, or a file of another user (Linux's
// fs.protected_hardlinks): the file is copied instead.
const LINK_REFUSALS = new Set(['EXDEV', 'EPERM', 'EACCES', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/**
 * Hard-links the file at `source` to `target` if the file system allows it, else copies it. `target` must not exist.
 */
export async function linkOrCopy(source: string, target: string): Promise<void> {
  // link() would link a symbolic link itself.
  const file = await realpath(source);
  try {
    await link(file, target);
  } catch (error) {
    if (!LINK_REFUSALS.has(errorCode(error) ?? '')) throw error;
    await copyFile(file, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  }
}

/** Moves a complete file to its final name, replacing an existing file. Both must be on the same file system. */
export async function moveInto(temporary: string, target: string): Promise<void> {
  await rename(temporary, target);
  // rename() does nothing if both names already are the same file:
  // https://pubs.opengroup.org/onlinepubs/9799919799/functions/rename.html
  await rm(temporary, { force: true });
}

/**
 * Publishes a complete file as an object of the store: write-protected, and flushed to disk before its name is. The row
 * that says a file is stored survives a power cut, so the file has to survive it, too.
 */
export async function publishFile(temporary: string, target: string): Promise<void> {
  const folder = dirname(target);
  // Its creator may still have a second link to the file; writing through that one should fail.
  await chmod(temporary, 0o444);
  await syncToDisk(temporary);
  await mkdir(folder, { recursive: true });
  await moveInto(temporary, target);
  await syncToDisk(folder);
}

/** For a folder: its directory entries. */
async function syncToDisk(path: string): Promise<void> {
  const handle = await open(path, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
