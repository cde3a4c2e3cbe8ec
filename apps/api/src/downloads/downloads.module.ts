import { Module } from '@nestjs/common';
import { StorageModule } from '@app/storage';
import { DownloadLinks } from './download-links';
import { FilesController } from './files.controller';
import { FoldersController } from './folders.controller';

@Module({
  imports: [StorageModule],
  controllers: [FilesController, FoldersController],
  providers: [DownloadLinks],
  exports: [DownloadLinks],
})
export class DownloadsModule {}
