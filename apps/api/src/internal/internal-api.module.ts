import { AssetsModule } from '@app/assets';
import { CompositionsModule } from '@app/compositions';
import { WebhooksModule } from '@app/notifications';
import { StorageModule } from '@app/storage';
import { Module, RequestMethod, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { HttpModule } from '../http/http.module';
import { readJsonBody } from '../http/read-json-body';
import { ClipsController } from './clips/clips.controller';
import { ProcessClipsBody } from './clips/process-clips-body.pipe';
import { DeliveriesController } from './deliveries.controller';

/** The API for the operator's own services. */
@Module({
  imports: [AssetsModule, CompositionsModule, HttpModule, StorageModule, WebhooksModule],
  controllers: [ClipsController, DeliveriesController],
  providers: [ProcessClipsBody],
})
export class InternalApiModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(readJsonBody).forRoutes({ path: 'internal/v1/process-clips', method: RequestMethod.POST });
  }
}
