import type { Settings } from '@app/config';
import { HttpMediaFetcher } from './http-media-fetcher';
import type { MediaFetcher } from './media-fetcher.port';

/** What one use of the fetcher may cost. */
export interface FetchAllowance {
  readonly maxBytes: number;
  /** For all of it: names, redirects and body. */
  readonly seconds: number;
}

/** A fetcher that reaches what the settings allow. */
export function newMediaFetcher(
  { mediaFetchAllowedHosts }: Pick<Settings, 'mediaFetchAllowedHosts'>,
  { maxBytes, seconds }: FetchAllowance,
): MediaFetcher {
  return new HttpMediaFetcher({
    allowedHosts: mediaFetchAllowedHosts,
    limits: {
      maxBytes,
      totalTimeoutMs: seconds * 1000,
      connectTimeoutMs: 10_000,
      headersTimeoutMs: 30_000,
      minBytesPerSecond: 1024,
      throughputWindowMs: 30_000,
    },
  });
}
