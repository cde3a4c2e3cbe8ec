import { DISK, diskProviders, StorageModule } from '@app/storage';
import { Module } from '@nestjs/common';

/** The scratch space of the API. */
@Module({
  imports: [StorageModule],
  // Copies are dropped after use: the API plans too rarely to profit from keeping them.
  providers: diskProviders({ process: 'api', copiesBudgetBytes: () => 0 }),
  exports: DISK,
})
export class ScratchModule {}
