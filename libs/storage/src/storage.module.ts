import { Module } from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import { HttpMediaFetcher } from './fetch/http-media-fetcher';
import { MediaFetcher } from './fetch/media-fetcher.port';
import { LocalObjectStore } from './local/local-object-store';
import { ObjectStore } from './object-store.port';

/** The object store that the settings choose, and the fetcher of users' media. */
@Module({
  providers: [
    {
      provide: ObjectStore,
      inject: [SETTINGS],
      useFactory: (settings: Settings) =>
        new LocalObjectStore({ directory: settings.storageLocalDir, downloadSecret: settings.urlSigningSecret }),
    },
    {
      provide: MediaFetcher,
      inject: [SETTINGS],
      useFactory: (settings: Settings) =>
        new HttpMediaFetcher({
          allowedHosts: settings.mediaFetchAllowedHosts,
          limits: {
            maxBytes: settings.mediaMaxBytes,
            totalTimeoutMs: settings.mediaFetchSeconds * 1000,
            connectTimeoutMs: 10_000,
            headersTimeoutMs: 30_000,
            minBytesPerSecond: 1024,
            throughputWindowMs: 30_000,
          },
        }),
    },
  ],
  exports: [ObjectStore, MediaFetcher],
})
export class StorageModule {}
