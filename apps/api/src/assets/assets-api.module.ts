import { AssetsModule, AssetStore } from '@app/assets';
import { SETTINGS, type Settings } from '@app/config';
import { newMediaFetcher, ScratchSpace, StorageModule } from '@app/storage';
import { Module, RequestMethod, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { readJsonBody } from '../http/read-json-body';
import { ScratchModule } from '../scratch/scratch.module';
import { AssetUploads } from './asset-uploads';
import { AssetsController } from './assets.controller';
import { BoundedIdentifier } from './bounded-identifier';
import { ProbeController } from './probe.controller';
import { PartUploads } from './uploads/part-uploads';
import { PartsController } from './uploads/parts.controller';
import { UploadsController } from './uploads/uploads.controller';
import { Probes } from './probes';

@Module({
  imports: [AssetsModule, ScratchModule, StorageModule],
  // Uploads first, or `uploads` would be taken for an asset's id.
  controllers: [UploadsController, PartsController, AssetsController, ProbeController],
  providers: [
    AssetUploads,
    BoundedIdentifier,
    PartUploads,
    {
      provide: Probes,
      inject: [SETTINGS, AssetStore, BoundedIdentifier, ScratchSpace],
      useFactory: (settings: Settings, assets: AssetStore, identifier: BoundedIdentifier, scratch: ScratchSpace) => {
        const { probeMaxBytes: maxBytes, probeSeconds: seconds } = settings;
        return new Probes(newMediaFetcher(settings, { maxBytes, seconds }), assets, identifier, scratch);
      },
    },
  ],
})
export class AssetsApiModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer
      .apply(readJsonBody)
      .forRoutes(
        { path: 'api/v1/probe', method: RequestMethod.POST },
        { path: 'api/v1/assets/uploads', method: RequestMethod.POST },
      );
  }
}
