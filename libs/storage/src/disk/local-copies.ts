import { randomUUID } from 'node:crypto';
import { access, mkdir, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { ObjectStore } from '../object-store.port';
import { hashFile } from './hash-file';
import { ObjectDamaged, ObjectMissing, throwStorageReadFault } from '../storage-faults';

export interface LocalCopiesOptions {
  readonly store: ObjectStore;
  /** Belongs to this object alone, and is empty at first. Made when it is not there. */
  readonly directory: string;
  /** What the copies may take up together. More only where those that are in use need more. */
  readonly budgetBytes: number;
}

/** An object on the local disk, for reading only. It stays where it is until it is released. */
export interface LocalCopy {
  readonly path: string;
  /** Once is enough; further calls do nothing. */
  release(): void;
}

interface Entry {
  readonly key: string;
  readonly path: string;
  sizeBytes: number;
  users: number;
  /** Settles when the file is there, or will not be. */
  ready: Promise<void>;
}

/** Objects of the store on this machine's disk: each fetched once, kept for the next who asks while there is room. */
export class LocalCopies {
  /** By key, the one whose last use is longest ago first. */
  private readonly entries = new Map<string, Entry>();

  constructor(private readonly options: LocalCopiesOptions) {}

  /**
   * @param sha256 of the bytes that have to be there; absent: whatever is there is taken
   * @throws ObjectMissing, ObjectDamaged, or a retryable Fault where the store or the disk fails.
   */
  async obtain(key: string, sha256?: string): Promise<LocalCopy> {
    const entry = this.entries.get(key) ?? this.newEntry(key);
    this.markUsed(entry);
    entry.users += 1;
    // One after the other, so that the second finds what the first has fetched.
    entry.ready = entry.ready.then(() => this.materialise(entry, sha256));
    try {
      await entry.ready;
    } catch (error) {
      if (this.entries.get(key) === entry) this.entries.delete(key);
      throw error;
    }
    return this.lease(entry);
  }

  private newEntry(key: string): Entry {
    // A path of its own: what was evicted under the same key may be on its way to being deleted. ffmpeg knows some files
    // by how their names end.
    const path = join(this.options.directory, randomUUID() + extname(key));
    return { key, path, sizeBytes: 0, users: 0, ready: Promise.resolve() };
  }

  private markUsed(entry: Entry): void {
    this.entries.delete(entry.key);
    this.entries.set(entry.key, entry);
  }

  /** Also puts back what somebody cleared from the disk under us. */
  private async materialise(entry: Entry, sha256: string | undefined): Promise<void> {
    if (await exists(entry.path)) return;
    const object = await this.options.store.head(entry.key);
    if (!object) throw new ObjectMissing(entry.key);
    entry.sizeBytes = object.sizeBytes;
    await this.evict();
    await mkdir(this.options.directory, { recursive: true }).catch(throwStorageReadFault);
    await this.options.store.getFile(entry.key, entry.path);
    if (sha256 === undefined || (await hashFile(entry.path)) === sha256) return;
    await rm(entry.path, { force: true });
    throw new ObjectDamaged(entry.key);
  }

  private lease(entry: Entry): LocalCopy {
    let released = false;
    return {
      path: entry.path,
      release: () => {
        if (!released) entry.users -= 1;
        released = true;
      },
    };
  }

  /** Makes room, and makes up for what was in use the last time. */
  private async evict(): Promise<void> {
    let excessBytes = -this.options.budgetBytes;
    for (const { sizeBytes } of this.entries.values()) excessBytes += sizeBytes;
    const evicted: Entry[] = [];
    for (const entry of this.entries.values()) {
      if (excessBytes <= 0) break;
      if (entry.users > 0) continue;
      this.entries.delete(entry.key);
      excessBytes -= entry.sizeBytes;
      evicted.push(entry);
    }
    for (const { path } of evicted) await rm(path, { force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
