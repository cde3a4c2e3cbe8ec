import { DISK, diskProviders, StorageModule } from '@app/storage';
import { Module } from '@nestjs/common';

/** A worker's scratch space, and its local cache of objects. */
@Module({
  imports: [StorageModule],
  providers: diskProviders({ process: 'worker', copiesBudgetBytes: ({ workerCacheBytes }) => workerCacheBytes }),
  exports: DISK,
})
export class WorkerDiskModule {}
