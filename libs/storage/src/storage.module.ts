import { Module } from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import { newMediaFetcher } from './fetch/new-media-fetcher';
import { MediaFetcher } from './fetch/media-fetcher.port';
import { newObjectStore } from './new-object-store';
import { ObjectStore } from './object-store.port';

/** The object store that the settings choose, and the fetcher of users' media. */
@Module({
  providers: [
    {
      provide: ObjectStore,
      inject: [SETTINGS],
      useFactory: newObjectStore,
    },
    {
      provide: MediaFetcher,
      inject: [SETTINGS],
      useFactory: (settings: Settings) =>
        newMediaFetcher(settings, { maxBytes: settings.mediaMaxBytes, seconds: settings.mediaFetchSeconds }),
    },
  ],
  exports: [ObjectStore, MediaFetcher],
})
export class StorageModule {}
