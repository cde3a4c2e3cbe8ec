import { type FetchedMedia, MediaFetcher, type FetchRequest } from './media-fetcher.port';

/** A fetcher for one kind of source, in which a conditional fetch is the same request as a plain one. */
export abstract class OneSourceFetcher extends MediaFetcher {
  override async fetch(request: FetchRequest): Promise<FetchedMedia> {
    const media = await this.transfer(request, null);
    if (!media) throw new Error('Nothing was known that could be unchanged');
    return media;
  }

  override fetchIfChanged(request: FetchRequest, etag: string): Promise<FetchedMedia | null> {
    return this.transfer(request, etag);
  }

  /** `knownEtag`: of the copy that we have; null: none. Resolves to null only if the file has not changed. */
  protected abstract transfer(request: FetchRequest, knownEtag: string | null): Promise<FetchedMedia | null>;
}
