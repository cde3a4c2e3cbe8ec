import { readFile, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import {
  type ByteRange,
  type DownloadLinkOptions,
  ObjectMissing,
  ObjectStore,
  requireKeyPrefix,
  requireObjectKey,
  requireRangeWithin,
  type StoredObject,
  type UploadLinkOptions,
} from '@app/storage';

interface MemoryObject {
  readonly bytes: Buffer;
  readonly lastModified: Date;
}

/** An ObjectStore that forgets: what tests use in place of a disk or a bucket. */
export class MemoryObjectStore extends ObjectStore {
  private readonly objects = new Map<string, MemoryObject>();

  override async putFile(key: string, path: string): Promise<void> {
    requireObjectKey(key);
    await this.put(key, await readFile(path));
  }

  override put(key: string, bytes: Uint8Array): Promise<void> {
    return settle(() => {
      requireObjectKey(key);
      this.objects.set(key, { bytes: Buffer.from(bytes), lastModified: new Date() });
    });
  }

  override async getFile(key: string, path: string): Promise<void> {
    await writeFile(path, this.find(key).bytes);
  }

  override read(key: string, range?: ByteRange): Promise<Readable> {
    return settle(() => {
      const { bytes } = this.find(key);
      if (!range) return Readable.from([bytes]);
      requireRangeWithin(range, bytes.length);
      return Readable.from([bytes.subarray(range.firstByte, (range.lastByte ?? Infinity) + 1)]);
    });
  }

  override head(key: string): Promise<StoredObject | null> {
    return settle(() => {
      requireObjectKey(key);
      const object = this.objects.get(key);
      return object ? { key, sizeBytes: object.bytes.length, lastModified: object.lastModified } : null;
    });
  }

  override delete(key: string): Promise<void> {
    return settle(() => {
      requireObjectKey(key);
      this.objects.delete(key);
    });
  }

  override async deletePrefix(prefix: string): Promise<void> {
    for await (const { key } of this.list(prefix)) this.objects.delete(key);
  }

  override async *list(prefix: string): AsyncIterable<StoredObject> {
    requireKeyPrefix(prefix);
    for (const key of [...this.objects.keys()].filter((one) => one.startsWith(prefix))) {
      const object = await this.head(key);
      if (object) yield object;
    }
  }

  override ping(): Promise<void> {
    return Promise.resolve();
  }

  override signedDownloadUrl(key: string, { filename, expiresInSeconds }: DownloadLinkOptions): Promise<string> {
    return settle(() => {
      requireObjectKey(key);
      const query = new URLSearchParams({ filename, expires_in: String(expiresInSeconds) });
      return `/memory/${key}?${query.toString()}`;
    });
  }

  override signedFolderUrl(
    prefix: string,
    { expiresInSeconds }: Pick<DownloadLinkOptions, 'expiresInSeconds'>,
  ): Promise<string> {
    return settle(() => {
      requireKeyPrefix(prefix);
      return `/memory/${expiresInSeconds}/${prefix}`;
    });
  }

  override signedUploadUrl(key: string, { sizeBytes }: UploadLinkOptions): Promise<string> {
    return settle(() => {
      requireObjectKey(key);
      return `/memory/${key}?size=${sizeBytes}`;
    });
  }

  private find(key: string): MemoryObject {
    requireObjectKey(key);
    const object = this.objects.get(key);
    if (!object) throw new ObjectMissing(key);
    return object;
  }
}

/** Runs `step` at once; what it throws rejects. */
function settle<T>(step: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(step());
  });
}
