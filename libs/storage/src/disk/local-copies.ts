import { randomUUID } from 'node:crypto';
import { access, mkdir, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { ObjectStore } from '../object-store.port';
import { hashFile } from './hash-file';
import { ObjectDamaged, ObjectMissing, throwStorageReadFault } from '../storage-faults';

export interface LocalCopiesOptions {
  readonly store: ObjectStore;
  /** Used by this object only, and empty at first. Created if missing. */
  readonly directory: string;
  /** Total size of the copies. Exceeded only if the copies in use need more. */
  readonly budgetBytes: number;
}

/** An object on the local disk, read-only. It stays in place until it is released. */
export interface LocalCopy {
  readonly path: string;
  /** Idempotent. */
  release(): void;
}

interface Entry {
  readonly key: string;
  readonly path: string;
  sizeBytes: number;
  users: number;
  /** Settles when the file has arrived, or failed to. */
  ready: Promise<void>;
}

/** A local cache of stored objects: each is fetched once, and kept for later use while there is room. */
export class LocalCopies {
  /** By key, least recently used first. */
  private readonly entries = new Map<string, Entry>();

  constructor(private readonly options: LocalCopiesOptions) {}

  /**
   * @param sha256 expected hash of the object; absent: not checked
   * @throws ObjectMissing, ObjectDamaged, or a retryable Fault if the store or the disk fails.
   */
  async obtain(key: string, sha256?: string): Promise<LocalCopy> {
    const entry = this.entries.get(key) ?? this.newEntry(key);
    this.markUsed(entry);
    entry.users += 1;
    // Sequentially, so that the second call finds what the first has fetched.
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
    // A unique path: an evicted file of the same key may still be being deleted. The extension stays, since ffmpeg
    // detects some formats by it.
    const path = join(this.options.directory, randomUUID() + extname(key));
    return { key, path, sizeBytes: 0, users: 0, ready: Promise.resolve() };
  }

  private markUsed(entry: Entry): void {
    this.entries.delete(entry.key);
    this.entries.set(entry.key, entry);
  }

  /** Also restores a file that someone else deleted from the disk. */
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

  /** Makes room, including for what could not be evicted last time because it was in use. */
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
