import { SETTINGS, type Settings } from '@app/config';
import { ProcessFolder, ScratchSpace } from '@app/storage';
import { Module } from '@nestjs/common';

/** Where the API keeps files while it answers. */
@Module({
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
  ],
  exports: [ScratchSpace],
})
export class ScratchModule {}
