import { DISK, diskProviders, StorageModule } from '@app/storage';
import { Module } from '@nestjs/common';

/** Where a worker keeps files while it works, and copies of what it may need again. */
@Module({
  imports: [StorageModule],
  providers: diskProviders({ process: 'worker', copiesBudgetBytes: ({ workerCacheBytes }) => workerCacheBytes }),
  exports: DISK,
})
export class WorkerDiskModule {}
