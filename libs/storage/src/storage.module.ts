import { Module } from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import { Metrics, MetricsModule } from '@app/observability';
import { CountingMediaFetcher } from './fetch/counting-media-fetcher';
import { newMediaFetcher } from './fetch/new-media-fetcher';
import { MediaFetcher } from './fetch/media-fetcher.port';
import { MeasuredObjectStore } from './measured-object-store';
import { newObjectStore } from './new-object-store';
import { ObjectStore } from './object-store.port';

/** The object store that the settings choose, and the fetcher of users' media. */
@Module({
  imports: [MetricsModule],
  providers: [
    {
      provide: ObjectStore,
      inject: [SETTINGS, Metrics],
      useFactory: (settings: Settings, metrics: Metrics) => new MeasuredObjectStore(newObjectStore(settings), metrics),
    },
    {
      provide: MediaFetcher,
      inject: [SETTINGS, Metrics],
      useFactory: (settings: Settings, metrics: Metrics) => {
        const limits = { maxBytes: settings.mediaMaxBytes, seconds: settings.mediaFetchSeconds };
        return new CountingMediaFetcher(newMediaFetcher(settings, limits), metrics);
      },
    },
  ],
  exports: [ObjectStore, MediaFetcher],
})
export class StorageModule {}
