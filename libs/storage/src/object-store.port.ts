import type { Readable } from 'node:stream';
import type { ByteRange } from './byte-range';

export interface StoredObject {
  readonly key: string;
  readonly sizeBytes: number;
  readonly lastModified: Date;
}

export interface DownloadLinkOptions {
  /** The name under which browsers save the file; see `downloadFilename`. */
  readonly filename: string;
  readonly expiresInSeconds: number;
}

export interface UploadLinkOptions {
  /** Above 0. */
  readonly sizeBytes: number;
  readonly expiresInSeconds: number;
}

/**
 * Storage for finished and working files: bytes under a key (see `isObjectKey`). Also the injection token.
 *
 * Readers see a complete object or none, and a completed write survives a crash of the machine. A key is never also the
 * folder of other keys (`a` and `a/b`).
 *
 * Every method throws RangeError for an invalid key or prefix (a bug), and a retryable Fault if the storage itself
 * fails.
 */
export abstract class ObjectStore {
  /**
   * Stores a file, replacing any object of that key. The store may keep the file itself rather than a copy: afterwards,
   * delete or replace `path`, but never write to it.
   */
  abstract putFile(key: string, path: string): Promise<void>;

  /** Stores a small object, replacing any object of that key. */
  abstract put(key: string, bytes: Uint8Array): Promise<void>;

  /**
   * Copies the object to `path` on the local disk, replacing a file there; its folder must exist. The file is
   * read-only: it may be the stored one itself.
   *
   * @throws ObjectMissing
   */
  abstract getFile(key: string, path: string): Promise<void>;

  /**
   * The content of the object, or of a range that starts within it and is cut at its end. Read the stream to its end or
   * destroy it.
   *
   * @throws ObjectMissing
   * @throws RangeError if the range starts beyond the end of the object or is reversed.
   */
  abstract read(key: string, range?: ByteRange): Promise<Readable>;

  abstract head(key: string): Promise<StoredObject | null>;

  /** No error if the object does not exist. */
  abstract delete(key: string): Promise<void>;

  /**
   * Deletes everything below a folder, given with a trailing slash: `work/9b1c/`. Objects put there concurrently may be
   * deleted, stay, or fail to be stored.
   */
  abstract deletePrefix(prefix: string): Promise<void>;

  /** Everything below a folder, given with a trailing slash, in no particular order. */
  abstract list(prefix: string): AsyncIterable<StoredObject>;

  /** Returns if the storage accepts writes, and throws a Fault otherwise. */
  abstract ping(): Promise<void>;

  /**
   * A link that downloads the object without an API key until it expires: absolute, or relative to the root of the API
   * if the API serves the file itself. Does not check that the object exists.
   */
  abstract signedDownloadUrl(key: string, options: DownloadLinkOptions): Promise<string>;

  /**
   * A link that ends in a slash: followed by the rest of a key, it downloads any object below the folder, without an
   * API key, until it expires. Absolute, or relative to the root of the API. Does not check that anything exists there.
   */
  abstract signedFolderUrl(prefix: string, options: Pick<DownloadLinkOptions, 'expiresInSeconds'>): Promise<string>;

  /**
   * A URL that accepts a PUT of exactly so many bytes and stores them under the key, without an API key, until it
   * expires. Absolute, or relative to the root of the API.
   */
  abstract signedUploadUrl(key: string, options: UploadLinkOptions): Promise<string>;
}
