import { Module } from '@nestjs/common';
import { StorageModule } from '@app/storage';
import { DownloadLinks } from './download-links';
import { FilesController } from './files.controller';

@Module({
  imports: [StorageModule],
  controllers: [FilesController],
  providers: [DownloadLinks],
  exports: [DownloadLinks],
})
export class DownloadsModule {}
