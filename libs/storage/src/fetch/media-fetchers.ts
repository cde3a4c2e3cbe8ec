import { isS3Url } from '../s3/s3-url';
import { type FetchedMedia, MediaFetcher, type FetchRequest } from './media-fetcher.port';

/** Delegates each URL to the fetcher for its scheme. */
export class MediaFetchers extends MediaFetcher {
  constructor(
    private readonly http: MediaFetcher,
    private readonly s3: MediaFetcher,
  ) {
    super();
  }

  override async fetch(request: FetchRequest): Promise<FetchedMedia> {
    return this.of(request).fetch(request);
  }

  override async fetchIfChanged(request: FetchRequest, etag: string): Promise<FetchedMedia | null> {
    return this.of(request).fetchIfChanged(request, etag);
  }

  private of({ url }: FetchRequest): MediaFetcher {
    return isS3Url(url) ? this.s3 : this.http;
  }
}
