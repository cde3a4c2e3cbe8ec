import { Module } from '@nestjs/common';
import { AssetResolver } from './asset-resolver.port';
import { StoredAssetResolver } from './stored-asset-resolver';

/** Files that were uploaded. */
@Module({
  providers: [{ provide: AssetResolver, useClass: StoredAssetResolver }],
  exports: [AssetResolver],
})
export class AssetsModule {}
