import { MediaProcessingModule } from '@app/media-processing';
import { StorageModule } from '@app/storage';
import { Module } from '@nestjs/common';
import { AssetResolver } from './asset-resolver.port';
import { FileIdentifier } from './identify/file-identifier';
import { AssetStore } from './store/asset-store';
import { StoredAssetResolver } from './store/stored-asset-resolver';
import { UploadStore } from './uploads/upload-store';

/** Files that were uploaded. */
@Module({
  imports: [MediaProcessingModule, StorageModule],
  providers: [{ provide: AssetResolver, useClass: StoredAssetResolver }, AssetStore, UploadStore, FileIdentifier],
  exports: [AssetResolver, AssetStore, UploadStore, FileIdentifier],
})
export class AssetsModule {}
