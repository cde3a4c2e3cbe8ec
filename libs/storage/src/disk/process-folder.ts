import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { OnApplicationShutdown } from '@nestjs/common';

/** The folder in which one process keeps its temporary files. It goes when the process goes. */
export class ProcessFolder implements OnApplicationShutdown {
  private constructor(private readonly path: string) {}

  /**
   * Makes the folder below `dataDir`, empty, and removes those of processes of this kind on this machine that were
   * killed.
   */
  static async open(dataDir: string, kind: 'api' | 'worker'): Promise<ProcessFolder> {
    const parent = resolve(dataDir, 'scratch');
    await mkdir(parent, { recursive: true });
    for (const name of await readdir(parent)) {
      if (!name.startsWith(`${kind}-`)) continue;
      const pid = Number(name.slice(kind.length + 1));
      if (pid === process.pid || !isRunning(pid)) await rm(join(parent, name), { recursive: true, force: true });
    }
    const path = join(parent, `${kind}-${process.pid}`);
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
  if (!Number.isInteger(pid)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Alive, but another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
