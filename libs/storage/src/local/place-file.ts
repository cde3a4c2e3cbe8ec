import { chmod, constants, copyFile, link, mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from '../error-code';

// Another file system, one without hard links, too many of them, or a file of another user (Linux's
// fs.protected_hardlinks): in each case a copy does.
const LINK_REFUSALS = new Set(['EXDEV', 'EPERM', 'EACCES', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/**
 * Gives the file at `source` the name `target` as well: the same file under two names where the file system can do
 * that, else a copy. `target` has to be free.
 */
export async function linkOrCopy(source: string, target: string): Promise<void> {
  // link() would take a symbolic link itself for the file.
  const file = await realpath(source);
  try {
    await link(file, target);
  } catch (error) {
    if (!LINK_REFUSALS.has(errorCode(error) ?? '')) throw error;
    await copyFile(file, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  }
}

/** Moves a complete file to its final name, replacing what has it. Both names are on one file system. */
export async function moveInto(temporary: string, target: string): Promise<void> {
  await rename(temporary, target);
  // rename() does nothing where both names already are the same file:
  // https://pubs.opengroup.org/onlinepubs/9799919799/functions/rename.html
  await rm(temporary, { force: true });
}

/**
 * Makes a complete file an object of the store: write-protected, and on the disk before its name is. The database
 * keeps through a power cut the row that says a file is stored, so the file has to be kept too.
 */
export async function publishFile(temporary: string, target: string): Promise<void> {
  const folder = dirname(target);
  // Whoever made the file may have a second name for it: writing through that one should fail.
  await chmod(temporary, 0o444);
  await syncToDisk(temporary);
  await mkdir(folder, { recursive: true });
  await moveInto(temporary, target);
  await syncToDisk(folder);
}

/** For a folder: its list of names. */
async function syncToDisk(path: string): Promise<void> {
  const handle = await open(path, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
