import type { Settings } from '@app/config';
import { newS3Client, type S3Connection } from '../s3/s3-connection';
import { S3MediaFetcher } from '../s3/s3-media-fetcher';
import type { FetchLimits } from './fetch-limits';
import { HttpMediaFetcher } from './http-media-fetcher';
import type { MediaFetcher } from './media-fetcher.port';
import { MediaFetchers } from './media-fetchers';

type FetchSettings = S3Connection &
  Pick<Settings, 'mediaFetchAllowedHosts' | 'mediaS3Buckets' | 's3Bucket' | 's3KeyPrefix'>;

/** Limits for one use of the fetcher. */
export interface FetchAllowance {
  readonly maxBytes: number;
  /** For the whole fetch: DNS, redirects and body. */
  readonly seconds: number;
}

/** A fetcher that reaches what the settings allow. */
export function newMediaFetcher(settings: FetchSettings, { maxBytes, seconds }: FetchAllowance): MediaFetcher {
  const limits: FetchLimits = {
    maxBytes,
    totalTimeoutMs: seconds * 1000,
    connectTimeoutMs: 10_000,
    headersTimeoutMs: 30_000,
    minBytesPerSecond: 1024,
    throughputWindowMs: 30_000,
  };
  return new MediaFetchers(
    new HttpMediaFetcher({ allowedHosts: settings.mediaFetchAllowedHosts, limits }),
    new S3MediaFetcher({
      client: newS3Client(settings),
      limits,
      buckets: settings.mediaS3Buckets,
      own: settings.s3Bucket === null ? null : { bucket: settings.s3Bucket, prefix: settings.s3KeyPrefix },
    }),
  );
}
