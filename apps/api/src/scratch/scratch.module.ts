import { DISK, diskProviders, StorageModule } from '@app/storage';
import { Module } from '@nestjs/common';

/** Where the API keeps files while it answers. */
@Module({
  imports: [StorageModule],
  // Copies last as long as they are used: who plans now and then has no use for them later.
  providers: diskProviders({ process: 'api', copiesBudgetBytes: () => 0 }),
  exports: DISK,
})
export class ScratchModule {}
