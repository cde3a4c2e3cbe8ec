import type { Metrics } from '@app/observability';
import { type FetchedMedia, type FetchRequest, MediaFetcher } from './media-fetcher.port';

/** Another fetcher, of which the bytes are counted. */
export class CountingMediaFetcher extends MediaFetcher {
  constructor(
    private readonly fetcher: MediaFetcher,
    private readonly metrics: Metrics,
  ) {
    super();
  }

  override async fetch(request: FetchRequest): Promise<FetchedMedia> {
    return this.counted(await this.fetcher.fetch(request));
  }

  override async fetchIfChanged(request: FetchRequest, etag: string): Promise<FetchedMedia | null> {
    const media = await this.fetcher.fetchIfChanged(request, etag);
    return media && this.counted(media);
  }

  private counted(media: FetchedMedia): FetchedMedia {
    this.metrics.count('reelwright_fetched_bytes_total', {}, media.sizeBytes);
    return media;
  }
}
