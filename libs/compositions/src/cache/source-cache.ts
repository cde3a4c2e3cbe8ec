import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { inTransaction } from '@app/database';
import { MediaTools, type MediaInfo } from '@app/media-processing';
import { MediaFetcher, type FetchedMedia } from '@app/storage';
import { DataSource } from 'typeorm';
import { sourceKey } from '../rendering/object-keys';
import { CachedObjects } from './cached-objects';
import { RememberedAddresses } from './remembered-addresses';
import { RenderParts } from './render-parts';

export interface SourceWish {
  /** The render for which it is protected from eviction; null: none. */
  readonly heldFor: string | null;
  /** Its number among the sources of the render, from 0. */
  readonly position: number;
  readonly url: string;
  /** An empty folder for the download. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

export interface CachedSource {
  /** SHA-256 of its bytes. */
  readonly sourceId: string;
  readonly sizeBytes: number;
  readonly media: MediaInfo;
}

/** Users' files in the object store, by content: identical files are stored and probed once. */
@Injectable()
export class SourceCache {
  constructor(
    private readonly dataSource: DataSource,
    private readonly fetcher: MediaFetcher,
    private readonly media: MediaTools,
    private readonly addresses: RememberedAddresses,
    private readonly parts: RenderParts,
    private readonly objects: CachedObjects,
  ) {}

  /** See `MediaFetcher.fetch` and `MediaTools.probe` for what it throws. */
  async obtain(wish: SourceWish): Promise<CachedSource> {
    const { url, folder, signal } = wish;
    const request = { url, signal, destinationPath: join(folder, 'source') };
    const known = await this.recall(wish);
    if (!known) return this.keep(wish, await this.fetcher.fetch(request));
    const changed = await this.fetcher.fetchIfChanged(request, known.etag);
    return changed ? this.keep(wish, changed) : known.source;
  }

  /** What the URL led to last time, if it is still stored. */
  private async recall(wish: SourceWish): Promise<{ etag: string; source: CachedSource } | null> {
    const remembered = await this.addresses.find(wish.url);
    const source = remembered && (await this.hold(wish, remembered.sha256));
    return source && { etag: remembered.etag, source };
  }

  private async keep(wish: SourceWish, { sha256, sizeBytes, etag }: FetchedMedia): Promise<CachedSource> {
    const path = join(wish.folder, 'source');
    const source = (await this.hold(wish, sha256)) ?? (await this.add(sha256, path, wish.signal));
    await this.addresses.remember(wish.url, etag === undefined ? null : { etag, sha256 });
    return { ...source, sizeBytes };
  }

  private async hold({ heldFor, position }: SourceWish, sourceId: string): Promise<CachedSource | null> {
    const key = sourceKey(sourceId);
    const found =
      heldFor === null
        ? await this.objects.find([key])
        : await inTransaction(this.dataSource, (transaction) =>
            this.parts.hold(transaction, heldFor, [{ kind: 'source', position, key }]),
          );
    const object = found.get(key);
    if (!object?.media || !(await this.objects.isThere(object))) return null;
    return { sourceId, sizeBytes: object.sizeBytes, media: object.media };
  }

  private async add(sourceId: string, path: string, signal: AbortSignal): Promise<CachedSource> {
    const media = await this.media.probe(path, signal);
    const stored = await this.objects.put(sourceKey(sourceId), path, sourceId);
    await this.objects.keep(this.dataSource.manager, stored, { media });
    return { sourceId, sizeBytes: stored.sizeBytes, media };
  }
}
