import { Module, RequestMethod, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { CompositionsModule } from '@app/compositions';
import { StorageModule } from '@app/storage';
import { DownloadsModule } from '../downloads/downloads.module';
import { readJsonBody } from '../http/read-json-body';
import { CompositionFinder } from './composition-finder';
import { CompositionsController } from './compositions.controller';
import { PreviewController } from './preview.controller';
import { ResultsController } from './results.controller';

@Module({
  imports: [CompositionsModule, DownloadsModule, StorageModule],
  controllers: [CompositionsController, ResultsController, PreviewController],
  providers: [CompositionFinder],
})
export class CompositionsApiModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(readJsonBody).forRoutes({ path: 'api/v1/compositions', method: RequestMethod.POST });
  }
}
