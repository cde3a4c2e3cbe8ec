import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** No write takes this long: older files were left by a process that died. */
const ABANDONED_AFTER_MS = 24 * 3600 * 1000;

/**
 * Where objects are written before they get their key: in the directory of the store, so that they can be renamed into
 * place, but under names that are not valid keys.
 */
export class IncomingFolder {
  private readonly path: string;
  private swept = false;

  constructor(storeDirectory: string) {
    this.path = join(storeDirectory, '.incoming');
  }

  /** A path for a new file. Recreates the folder if someone deleted it. */
  async newPath(): Promise<string> {
    await mkdir(this.path, { recursive: true });
    if (!this.swept) {
      this.swept = true;
      await this.removeAbandoned();
    }
    return join(this.path, randomUUID());
  }

  private async removeAbandoned(): Promise<void> {
    for (const name of await readdir(this.path)) {
      const path = join(this.path, name);
      // ctime: for a hard link, that is when it was created, while its mtime is as old as the original file.
      const bornMs = await stat(path).then(
        ({ ctimeMs }) => ctimeMs,
        () => Infinity,
      );
      if (Date.now() - bornMs > ABANDONED_AFTER_MS) await rm(path, { force: true });
    }
  }
}
