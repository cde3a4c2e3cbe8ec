import { Module } from '@nestjs/common';
import { PreviewsModule } from '@app/compositions';
import { StorageModule } from '@app/storage';
import { ScratchModule } from '../scratch/scratch.module';
import { DownloadLinks } from './download-links';
import { FilesController } from './files.controller';
import { FoldersController } from './folders.controller';
import { PreviewFilesController } from './preview-files.controller';

@Module({
  imports: [StorageModule, PreviewsModule.withScratch(ScratchModule)],
  // Previews first: their URLs are below an output's folder, but the files are not in the store.
  controllers: [FilesController, PreviewFilesController, FoldersController],
  providers: [DownloadLinks],
  exports: [DownloadLinks, PreviewsModule],
})
export class DownloadsModule {}
