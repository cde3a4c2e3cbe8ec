import { rm } from 'node:fs/promises';
import { isNoSuchFile } from '../error-code';

/** Deletes a file, if it is there. */
export async function removeFile(path: string): Promise<void> {
  await rm(path, { force: true }).catch(unlessGone);
}

/**
 * Deletes a folder with its content, if it exists. The path ends in a slash, so that a file of that name is left alone.
 */
export async function removeFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 3 }).catch(unlessGone);
}

function unlessGone(error: unknown): void {
  if (!isNoSuchFile(error)) throw error;
}
