import { mkdir, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import type { OnApplicationShutdown } from '@nestjs/common';

/** The folder for the temporary files of one process. It is removed when the process exits. */
export class ProcessFolder implements OnApplicationShutdown {
  private constructor(private readonly path: string) {}

  /**
   * Creates the folder, empty, below `dataDir`, and removes those of killed processes of this kind on this machine. The
   * folder's name contains the host name: containers that share `dataDir` each count their processes from 1, and a
   * process in one of them looks dead from another.
   */
  static async open(dataDir: string, kind: 'api' | 'worker'): Promise<ProcessFolder> {
    const parent = resolve(dataDir, 'scratch');
    const own = `${kind}@${hostname()}-`;
    await mkdir(parent, { recursive: true });
    for (const name of await readdir(parent)) {
      const pid = Number(name.slice(own.length));
      if (!name.startsWith(own) || !Number.isInteger(pid)) continue;
      if (pid === process.pid || !isRunning(pid)) await rm(join(parent, name), { recursive: true, force: true });
    }
    const path = join(parent, `${own}${process.pid}`);
    await mkdir(path);
    return new ProcessFolder(path);
  }

  below(name: string): string {
    return join(this.path, name);
  }

  async onApplicationShutdown(): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Alive, but another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
