import { randomUUID } from 'node:crypto';
import { open, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { type ByteRange, requireRangeWithin } from '../byte-range';
import { ApiLinks } from '../downloads/api-links';
import { requireFreeSpace } from '../disk/free-space';
import { isNoSuchFile } from '../error-code';
import { requireKeyPrefix, requireObjectKey } from '../object-key';
import { type DownloadLinkOptions, ObjectStore, type StoredObject, type UploadLinkOptions } from '../object-store.port';
import { ObjectMissing, throwStorageReadFault, throwStorageWriteFault } from '../storage-faults';
import { IncomingFolder } from './incoming-folder';
import { linkOrCopy, moveInto, publishFile } from './place-file';
import { removeFile, removeFolder } from './remove-files';
import { walkFiles } from './walk-files';

export interface LocalObjectStoreOptions {
  /** A directory on one file system, shared by every process that uses the store. Created if missing. */
  readonly directory: string;
  /** Signs download links; the server needs the same one. */
  readonly downloadSecret: string;
  /** With less free than this the disk counts as full: a probe file may still fit where a video does not. */
  readonly reserveBytes: number;
}

/** Stores objects as files below a directory, with their keys as paths. */
export class LocalObjectStore extends ObjectStore {
  private readonly root: string;
  private readonly links: ApiLinks;
  private readonly incoming: IncomingFolder;
  private readonly reserveBytes: number;

  constructor({ directory, downloadSecret, reserveBytes }: LocalObjectStoreOptions) {
    super();
    this.root = resolve(directory);
    this.links = new ApiLinks(downloadSecret);
    this.incoming = new IncomingFolder(this.root);
    this.reserveBytes = reserveBytes;
  }

  override async putFile(key: string, path: string): Promise<void> {
    await this.store(key, (temporary) => linkOrCopy(path, temporary));
  }

  override async put(key: string, bytes: Uint8Array): Promise<void> {
    await this.store(key, (temporary) => writeFile(temporary, bytes));
  }

  override async getFile(key: string, path: string): Promise<void> {
    await this.require(key);
    const temporary = `${path}.${randomUUID()}.part`;
    try {
      await linkOrCopy(this.pathOf(key), temporary);
      await moveInto(temporary, path);
    } catch (error) {
      await removeFile(temporary);
      throwStorageReadFault(error);
    }
  }

  override async read(key: string, range?: ByteRange): Promise<Readable> {
    const { sizeBytes } = await this.require(key);
    if (range) requireRangeWithin(range, sizeBytes);
    const file = await open(this.pathOf(key)).catch(throwStorageReadFault);
    return file.createReadStream({ start: range?.firstByte ?? 0, end: range?.lastByte ?? Infinity });
  }

  override async head(key: string): Promise<StoredObject | null> {
    const path = this.pathOf(key);
    try {
      const file = await stat(path);
      return file.isFile() ? { key, sizeBytes: file.size, lastModified: file.mtime } : null;
    } catch (error) {
      return isNoSuchFile(error) ? null : throwStorageReadFault(error);
    }
  }

  override async delete(key: string): Promise<void> {
    // The folder stays, even if empty: another process may be about to put an object there.
    await removeFile(this.pathOf(key)).catch(throwStorageWriteFault);
  }

  override async deletePrefix(prefix: string): Promise<void> {
    requireKeyPrefix(prefix);
    await removeFolder(join(this.root, prefix)).catch(throwStorageWriteFault);
  }

  override async *list(prefix: string): AsyncIterable<StoredObject> {
    requireKeyPrefix(prefix);
    for await (const name of walkFiles(join(this.root, prefix))) {
      const object = await this.head(prefix + name);
      if (object) yield object;
    }
  }

  override async ping(): Promise<void> {
    const probe = await this.incoming.newPath().catch(throwStorageWriteFault);
    // On a full disk, the file can be created but not written.
    await writeFile(probe, 'ping')
      .finally(() => removeFile(probe))
      .catch(throwStorageWriteFault);
    await requireFreeSpace(this.root, this.reserveBytes);
  }

  override async signedDownloadUrl(key: string, link: DownloadLinkOptions): Promise<string> {
    return Promise.resolve(this.links.download(key, link));
  }

  override async signedFolderUrl(prefix: string, link: Pick<DownloadLinkOptions, 'expiresInSeconds'>): Promise<string> {
    return Promise.resolve(this.links.folder(prefix, link));
  }

  override async signedUploadUrl(key: string, link: UploadLinkOptions): Promise<string> {
    return Promise.resolve(this.links.upload(key, link));
  }

  private pathOf(key: string): string {
    requireObjectKey(key);
    return join(this.root, key);
  }

  private async require(key: string): Promise<StoredObject> {
    const object = await this.head(key);
    if (!object) throw new ObjectMissing(key);
    return object;
  }

  private async store(key: string, write: (temporary: string) => Promise<void>): Promise<void> {
    const target = this.pathOf(key);
    const temporary = await this.incoming.newPath().catch(throwStorageWriteFault);
    try {
      await write(temporary);
      await publishFile(temporary, target);
    } catch (error) {
      await removeFile(temporary);
      throwStorageWriteFault(error);
    }
  }
}
