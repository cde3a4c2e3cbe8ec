import { parseUrl } from '@app/contracts';
import { type Metrics, SpanKind, traced } from '@app/observability';
import { ATTR_SERVER_ADDRESS, ATTR_URL_SCHEME } from '@opentelemetry/semantic-conventions';
import { type FetchedMedia, type FetchRequest, MediaFetcher } from './media-fetcher.port';

const BYTES = 'reelwright.download.bytes';
/** The server responded that the file has not changed since the last fetch. */
const UNCHANGED = 'reelwright.download.unchanged';

/** Counts the bytes of another fetcher, and traces its transfers. */
export class CountingMediaFetcher extends MediaFetcher {
  constructor(
    private readonly fetcher: MediaFetcher,
    private readonly metrics: Metrics,
  ) {
    super();
  }

  override async fetch(request: FetchRequest): Promise<FetchedMedia> {
    return traced(downloadOf(request), async (span) => {
      const media = await this.fetcher.fetch(request);
      span.setAttributes({ [BYTES]: media.sizeBytes });
      return this.counted(media);
    });
  }

  override async fetchIfChanged(request: FetchRequest, etag: string): Promise<FetchedMedia | null> {
    return traced(downloadOf(request), async (span) => {
      const media = await this.fetcher.fetchIfChanged(request, etag);
      span.setAttributes({ [UNCHANGED]: media === null, [BYTES]: media?.sizeBytes ?? 0 });
      return media && this.counted(media);
    });
  }

  private counted(media: FetchedMedia): FetchedMedia {
    this.metrics.count('reelwright_fetched_bytes_total', {}, media.sizeBytes);
    return media;
  }
}

/** Only the host: paths and queries of such URLs often contain secrets. */
function downloadOf({ url }: FetchRequest): Parameters<typeof traced>[0] {
  const { hostname = '', protocol = '' } = parseUrl(url) ?? {};
  const attributes = { [ATTR_SERVER_ADDRESS]: hostname, [ATTR_URL_SCHEME]: protocol.replace(':', '') };
  return { name: 'download', kind: SpanKind.CLIENT, attributes };
}
