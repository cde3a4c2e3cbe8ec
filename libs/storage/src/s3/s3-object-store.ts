import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  type _Object as Listed,
  type S3Client,
} from '@aws-sdk/client-s3';
import { type ByteRange, requireRangeWithin } from '../byte-range';
import { contentTypeOf } from '../content-type';
import { contentDisposition } from '../downloads/content-disposition';
import { isObjectKey, requireKeyPrefix, requireObjectKey } from '../object-key';
import { type DownloadLinkOptions, ObjectStore, type StoredObject, type UploadLinkOptions } from '../object-store.port';
import { ObjectMissing, throwStorageReadFault, throwStorageWriteFault } from '../storage-faults';
import { ApiLinks } from '../downloads/api-links';
import { deleteObjects, MAX_DELETED_AT_ONCE } from './delete-objects';
import { presignDownload, presignUpload } from './presign';
import { readSteadily } from './read-steadily';
import { newS3Client, type S3Connection } from './s3-connection';
import { isNoSuchObject, statusOf } from './s3-errors';
import { uploadFile } from './upload-file';

const RANGE_NOT_SATISFIABLE = 416;
/** Not a valid object key. */
const PING_NAME = '.ping';

export interface S3ObjectStoreOptions {
  readonly connection: S3Connection;
  readonly bucket: string;
  /** Prefix of every key; empty, or with a trailing slash. */
  readonly keyPrefix: string;
  /** Endpoint for links, as clients reach it; null: the same as ours. */
  readonly publicEndpoint: string | null;
  /** Whether clients download from the bucket directly; else through the API. */
  readonly presigns: boolean;
  /** Signs the links that the API serves. */
  readonly downloadSecret: string;
}

/** Stores objects in an S3 bucket. */
export class S3ObjectStore extends ObjectStore {
  private readonly client: S3Client;
  /** Signs for the endpoint as clients reach it; sends no requests. */
  private readonly signer: S3Client;
  private readonly links: ApiLinks;

  constructor(private readonly options: S3ObjectStoreOptions) {
    super();
    const { connection, publicEndpoint, downloadSecret } = options;
    this.client = newS3Client(connection);
    this.signer = publicEndpoint === null ? this.client : newS3Client({ ...connection, s3Endpoint: publicEndpoint });
    this.links = new ApiLinks(downloadSecret);
  }

  override async putFile(key: string, path: string): Promise<void> {
    const target = this.at(key);
    const contentType = contentTypeOf(key);
    const file = { bucket: target.Bucket, key: target.Key, contentType, path };
    await uploadFile(this.client, file).catch(throwStorageWriteFault);
  }

  override async put(key: string, bytes: Uint8Array): Promise<void> {
    const object = { ...this.at(key), ContentType: contentTypeOf(key), Body: bytes };
    await this.client.send(new PutObjectCommand(object)).catch(throwStorageWriteFault);
  }

  override async getFile(key: string, path: string): Promise<void> {
    const bytes = await this.read(key);
    const temporary = `${path}.${randomUUID()}.part`;
    try {
      await pipeline(bytes, createWriteStream(temporary, { flags: 'wx' }));
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throwStorageReadFault(error);
    }
  }

  override async read(key: string, range?: ByteRange): Promise<Readable> {
    // S3 ignores a reversed range.
    if (range) requireRangeWithin(range, Infinity);
    const { firstByte = 0, lastByte } = range ?? {};
    const last = lastByte === undefined ? '' : String(lastByte);
    const open = async (position: number, etag?: string): Promise<{ body: Readable; etag?: string }> => {
      const isWhole = range === undefined && position === 0;
      const { Body: body, ETag } = await this.client.send(
        new GetObjectCommand({
          ...this.at(key),
          ...(isWhole ? {} : { Range: `bytes=${firstByte + position}-${last}` }),
          ...(etag === undefined ? {} : { IfMatch: etag }),
        }),
      );
      if (!(body instanceof Readable)) throw new TypeError('S3 answered without a body');
      return { body, ...(ETag === undefined ? {} : { etag: ETag }) };
    };
    const first = await open(0).catch((error: unknown) => throwNotRead(error, key));
    // Of the same version (ETag): the object may be replaced while it is read.
    return readSteadily(first.body, async (position) => (await open(position, first.etag)).body);
  }

  override async head(key: string): Promise<StoredObject | null> {
    try {
      const { ContentLength, LastModified } = await this.client.send(new HeadObjectCommand(this.at(key)));
      return { key, sizeBytes: ContentLength ?? 0, lastModified: LastModified ?? new Date(0) };
    } catch (error) {
      if (error instanceof RangeError) throw error;
      return isNoSuchObject(error) ? null : throwStorageReadFault(error);
    }
  }

  override async delete(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.at(key))).catch(throwStorageWriteFault);
  }

  override async deletePrefix(prefix: string): Promise<void> {
    const { bucket, keyPrefix } = this.options;
    let keys: string[] = [];
    const flush = async (): Promise<void> => {
      if (keys.length > 0) await deleteObjects(this.client, bucket, keys).catch(throwStorageWriteFault);
      keys = [];
    };
    for await (const { key } of this.list(prefix)) {
      keys.push(keyPrefix + key);
      if (keys.length === MAX_DELETED_AT_ONCE) await flush();
    }
    await flush();
  }

  override async *list(prefix: string): AsyncIterable<StoredObject> {
    requireKeyPrefix(prefix);
    const { bucket, keyPrefix } = this.options;
    const pages = paginateListObjectsV2({ client: this.client }, { Bucket: bucket, Prefix: keyPrefix + prefix });
    try {
      for await (const { Contents: contents = [] } of pages) yield* contents.flatMap((each) => this.ours(each));
    } catch (error) {
      throwStorageReadFault(error);
    }
  }

  override async ping(): Promise<void> {
    const probe = { Bucket: this.options.bucket, Key: this.options.keyPrefix + PING_NAME };
    await this.client.send(new PutObjectCommand({ ...probe, Body: 'ping' })).catch(throwStorageWriteFault);
    await this.client.send(new DeleteObjectCommand(probe)).catch(throwStorageWriteFault);
  }

  override async signedDownloadUrl(key: string, link: DownloadLinkOptions): Promise<string> {
    if (!this.options.presigns) return this.links.download(key, link);
    return presignDownload(this.signer, {
      ...this.at(key),
      ResponseContentDisposition: contentDisposition(link.filename),
      expiresInSeconds: link.expiresInSeconds,
    });
  }

  /**
   * Served by the API: an S3 signature is valid for one object only, and its place in the query is lost in relative
   * URLs.
   */
  override async signedFolderUrl(prefix: string, link: Pick<DownloadLinkOptions, 'expiresInSeconds'>): Promise<string> {
    return Promise.resolve(this.links.folder(prefix, link));
  }

  override async signedUploadUrl(key: string, link: UploadLinkOptions): Promise<string> {
    if (!this.options.presigns) return this.links.upload(key, link);
    return presignUpload(this.signer, { ...this.at(key), ...link });
  }

  /** S3 consoles create objects whose names end in a slash, as folders: those are not ours. */
  private ours({
    Key: name = '',
    Size: sizeBytes = 0,
    LastModified: lastModified = new Date(0),
  }: Listed): StoredObject[] {
    const key = name.slice(this.options.keyPrefix.length);
    return isObjectKey(key) ? [{ key, sizeBytes, lastModified }] : [];
  }

  private at(key: string): { Bucket: string; Key: string } {
    requireObjectKey(key);
    return { Bucket: this.options.bucket, Key: this.options.keyPrefix + key };
  }
}

function throwNotRead(error: unknown, key: string): never {
  if (isNoSuchObject(error)) throw new ObjectMissing(key);
  if (statusOf(error) === RANGE_NOT_SATISFIABLE) throw new RangeError(`The range begins beyond the end of ${key}`);
  if (error instanceof RangeError) throw error;
  return throwStorageReadFault(error);
}
