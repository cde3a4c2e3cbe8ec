import { SETTINGS, type Settings } from '@app/config';
import { LocalCopies, ObjectStore, ProcessFolder, ScratchSpace, StorageModule } from '@app/storage';
import { Module } from '@nestjs/common';

/** Where the API keeps files while it answers. */
@Module({
  imports: [StorageModule],
  providers: [
    {
      provide: ProcessFolder,
      inject: [SETTINGS],
      useFactory: (settings: Settings) => ProcessFolder.open(settings.dataDir, 'api'),
    },
    {
      provide: ScratchSpace,
      inject: [ProcessFolder],
      useFactory: (folder: ProcessFolder) => new ScratchSpace(folder.below('scratch')),
    },
    {
      provide: LocalCopies,
      inject: [ProcessFolder, ObjectStore],
      // Copies last as long as they are used: who plans now and then has no use for them later.
      useFactory: (folder: ProcessFolder, store: ObjectStore) =>
        new LocalCopies({ store, directory: folder.below('copies'), budgetBytes: 0 }),
    },
  ],
  exports: [ProcessFolder, ScratchSpace, LocalCopies],
})
export class ScratchModule {}
