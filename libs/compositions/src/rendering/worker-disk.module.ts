import { SETTINGS, type Settings } from '@app/config';
import { LocalCopies, ObjectStore, ProcessFolder, ScratchSpace, StorageModule } from '@app/storage';
import { Module } from '@nestjs/common';

/** Where a worker keeps files while it works, and copies of what it may need again. */
@Module({
  imports: [StorageModule],
  providers: [
    {
      provide: ProcessFolder,
      inject: [SETTINGS],
      useFactory: (settings: Settings) => ProcessFolder.open(settings.dataDir, 'worker'),
    },
    {
      provide: ScratchSpace,
      inject: [ProcessFolder],
      useFactory: (folder: ProcessFolder) => new ScratchSpace(folder.below('scratch')),
    },
    {
      provide: LocalCopies,
      inject: [ProcessFolder, ObjectStore, SETTINGS],
      useFactory: (folder: ProcessFolder, store: ObjectStore, settings: Settings) =>
        new LocalCopies({ store, directory: folder.below('copies'), budgetBytes: settings.workerCacheBytes }),
    },
  ],
  exports: [ProcessFolder, ScratchSpace, LocalCopies],
})
export class WorkerDiskModule {}
