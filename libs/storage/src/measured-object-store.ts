import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { type Metrics, SpanKind, traced } from '@app/observability';
import type { ByteRange } from './byte-range';
import { type DownloadLinkOptions, ObjectStore, type StoredObject, type UploadLinkOptions } from './object-store.port';

/** Counts the bytes written to another store, and traces its transfers of whole objects. */
export class MeasuredObjectStore extends ObjectStore {
  constructor(
    private readonly objects: ObjectStore,
    private readonly metrics: Metrics,
  ) {
    super();
  }

  override async putFile(key: string, path: string): Promise<void> {
    // Measured first: the store may take over the file itself.
    const { size } = await stat(path);
    await transfer('store object', key, size, () => this.objects.putFile(key, path));
    this.count(key, size);
  }

  override async put(key: string, bytes: Uint8Array): Promise<void> {
    await transfer('store object', key, bytes.length, () => this.objects.put(key, bytes));
    this.count(key, bytes.length);
  }

  override getFile(key: string, path: string): Promise<void> {
    return transfer('read object', key, undefined, () => this.objects.getFile(key, path));
  }

  override read(key: string, range?: ByteRange): Promise<Readable> {
    return this.objects.read(key, range);
  }

  override head(key: string): Promise<StoredObject | null> {
    return this.objects.head(key);
  }

  override delete(key: string): Promise<void> {
    return this.objects.delete(key);
  }

  override deletePrefix(prefix: string): Promise<void> {
    return this.objects.deletePrefix(prefix);
  }

  override list(prefix: string): AsyncIterable<StoredObject> {
    return this.objects.list(prefix);
  }

  override ping(): Promise<void> {
    return this.objects.ping();
  }

  override signedDownloadUrl(key: string, options: DownloadLinkOptions): Promise<string> {
    return this.objects.signedDownloadUrl(key, options);
  }

  override signedFolderUrl(prefix: string, options: Pick<DownloadLinkOptions, 'expiresInSeconds'>): Promise<string> {
    return this.objects.signedFolderUrl(prefix, options);
  }

  override signedUploadUrl(key: string, options: UploadLinkOptions): Promise<string> {
    return this.objects.signedUploadUrl(key, options);
  }

  private count(key: string, bytes: number): void {
    this.metrics.count('reelwright_stored_bytes_total', { kind: kindOf(key) }, bytes);
  }
}

function transfer(name: string, key: string, bytes: number | undefined, work: () => Promise<void>): Promise<void> {
  const attributes = {
    'reelwright.object.kind': kindOf(key),
    ...(bytes === undefined ? {} : { 'reelwright.object.bytes': bytes }),
  };
  return traced({ name, kind: SpanKind.CLIENT, attributes }, work);
}

/** The top-level folder, of which there are few: `sources`, `segments`, `outputs` … */
function kindOf(key: string): string {
  return key.split('/', 1)[0] ?? '';
}
