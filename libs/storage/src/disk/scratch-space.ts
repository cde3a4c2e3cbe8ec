import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { requireFreeSpace, SCRATCH_RESERVE_BYTES } from './free-space';

/** Temporary folders for the work of a process. */
export class ScratchSpace {
  /** `directory` belongs to this process alone. */
  constructor(readonly directory: string) {}

  /**
   * Lends an empty folder to `work`, and removes it with its content afterwards.
   *
   * @throws a retryable Fault if the disk is almost full
   */
  async use<T>(work: (folder: string) => Promise<T>): Promise<T> {
    const folder = join(this.directory, randomUUID());
    await mkdir(folder, { recursive: true });
    try {
      await requireFreeSpace(folder, SCRATCH_RESERVE_BYTES);
      return await work(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
