import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Nothing takes this long to write; what is older belongs to a process that died. */
const ABANDONED_AFTER_MS = 24 * 3600 * 1000;

/**
 * Where objects are written before they get their key: in the directory of the store, so that they can be renamed
 * into place, under a name that no key has.
 */
export class IncomingFolder {
  private readonly path: string;
  private swept = false;

  constructor(storeDirectory: string) {
    this.path = join(storeDirectory, '.incoming');
  }

  /** A name for a new file. Each time makes sure of the folder: the disk may have been cleared under us. */
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
      // ctime: that of a hard link is when it was made, while its mtime is as old as the file it came from.
      const bornMs = await stat(path).then(
        ({ ctimeMs }) => ctimeMs,
        () => Infinity,
      );
      if (Date.now() - bornMs > ABANDONED_AFTER_MS) await rm(path, { force: true });
    }
  }
}
