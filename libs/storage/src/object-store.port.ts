import type { Readable } from 'node:stream';
import type { ByteRange } from './byte-range';

export interface StoredObject {
  readonly key: string;
  readonly sizeBytes: number;
  readonly lastModified: Date;
}

export interface DownloadLinkOptions {
  /** What the browser calls the file it saves; see `downloadFilename`. */
  readonly filename: string;
  readonly expiresInSeconds: number;
}

export interface UploadLinkOptions {
  /** Above 0. */
  readonly sizeBytes: number;
  readonly expiresInSeconds: number;
}

/**
 * Where finished and working files lie: bytes under a key (see `isObjectKey`). Also the injection token.
 *
 * Readers see a whole object or none, and a write that has returned survives a crash of the machine. A key is never
 * also the folder of other keys (`a` and `a/b`).
 *
 * Every method throws RangeError for a bad key or prefix (our bug), and a retryable Fault where the storage itself
 * fails.
 */
export abstract class ObjectStore {
  /**
   * Stores a file, replacing what the key held. The store may keep the very same file rather than a copy: from here
   * on, delete or replace `path`, but never write into it.
   */
  abstract putFile(key: string, path: string): Promise<void>;

  /** Stores a small object, replacing what the key held. */
  abstract put(key: string, bytes: Uint8Array): Promise<void>;

  /**
   * Puts the object at `path` on the local disk, replacing a file there; its folder has to exist. The file is for
   * reading only: it may be the stored one itself.
   *
   * @throws ObjectMissing
   */
  abstract getFile(key: string, path: string): Promise<void>;

  /**
   * The bytes of the object, or of a part that begins within it and is cut at its end. Read the stream to its end
   * or destroy it.
   *
   * @throws ObjectMissing
   * @throws RangeError where the range begins beyond the object or is reversed.
   */
  abstract read(key: string, range?: ByteRange): Promise<Readable>;

  abstract head(key: string): Promise<StoredObject | null>;

  /** No error where there is nothing. */
  abstract delete(key: string): Promise<void>;

  /**
   * Deletes everything below a folder, given with its slash at the end: `work/9b1c/`. What is put there meanwhile may
   * be deleted as well, stay, or fail to be put.
   */
  abstract deletePrefix(prefix: string): Promise<void>;

  /** Everything below a folder, given with its slash at the end, in no particular order. */
  abstract list(prefix: string): AsyncIterable<StoredObject>;

  /** Returns when the storage can take a write, and throws a Fault otherwise. */
  abstract ping(): Promise<void>;

  /**
   * A link that downloads the object without a key until it expires: absolute, or from the root of the API where the
   * API serves the bytes itself. Whether the object exists is not looked up.
   */
  abstract signedDownloadUrl(key: string, options: DownloadLinkOptions): Promise<string>;

  /**
   * A link that ends in a slash: followed by the rest of its key, it downloads any object below the folder, without a
   * key until it expires. Absolute, or from the root of the API. What lies there is not looked up.
   */
  abstract signedFolderUrl(prefix: string, options: Pick<DownloadLinkOptions, 'expiresInSeconds'>): Promise<string>;

  /**
   * An address that takes a PUT of exactly so many bytes, and stores them under the key, without a key of the API until it
   * expires. Absolute, or from the root of the API.
   */
  abstract signedUploadUrl(key: string, options: UploadLinkOptions): Promise<string>;
}
