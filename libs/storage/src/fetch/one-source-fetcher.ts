import { type FetchedMedia, MediaFetcher, type FetchRequest } from './media-fetcher.port';

/** Fetches from one kind of source, which answers whether its file has changed while it transfers it. */
export abstract class OneSourceFetcher extends MediaFetcher {
  override async fetch(request: FetchRequest): Promise<FetchedMedia> {
    const media = await this.transfer(request, null);
    if (!media) throw new Error('Nothing was known that could be unchanged');
    return media;
  }

  override fetchIfChanged(request: FetchRequest, etag: string): Promise<FetchedMedia | null> {
    return this.transfer(request, etag);
  }

  /** `knownEtag`: of the file that is known already; null: none is. Resolves to null only where that is still the file. */
  protected abstract transfer(request: FetchRequest, knownEtag: string | null): Promise<FetchedMedia | null>;
}
