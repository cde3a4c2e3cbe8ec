import { Module, RequestMethod, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { AssetsModule } from '@app/assets';
import { CompositionsModule, PlanningModule } from '@app/compositions';
import { StorageModule } from '@app/storage';
import { DownloadsModule } from '../downloads/downloads.module';
import { HttpModule } from '../http/http.module';
import { readBodyOf, readJsonBody } from '../http/read-json-body';
import { ScratchModule } from '../scratch/scratch.module';
import { CompositionBody } from './composition-body.pipe';
import { CompositionFinder } from './composition-finder';
import { CompositionsController } from './compositions.controller';
import { offerPatches } from './patch/offer-patches';
import { PATCH_TYPES } from './patch/patch-body';
import { PreviewController } from './preview.controller';
import { ResultsController } from './results.controller';
import { RevisionsController } from './revisions.controller';
import { ValidationController } from './validation.controller';
import { Validations } from './validations';

@Module({
  imports: [
    AssetsModule,
    CompositionsModule,
    DownloadsModule,
    HttpModule,
    PlanningModule.onDisk(ScratchModule),
    StorageModule,
  ],
  controllers: [
    CompositionsController,
    ValidationController,
    ResultsController,
    RevisionsController,
    PreviewController,
  ],
  providers: [CompositionFinder, CompositionBody, Validations],
})
export class CompositionsApiModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    const one = 'api/v1/compositions/:composition_id';
    consumer
      .apply(readJsonBody)
      .forRoutes(
        { path: 'api/v1/compositions', method: RequestMethod.POST },
        { path: 'api/v1/compositions/validate', method: RequestMethod.POST },
        { path: one, method: RequestMethod.PUT },
      );
    consumer.apply(offerPatches).forRoutes({ path: one, method: RequestMethod.OPTIONS });
    consumer.apply(offerPatches, readBodyOf(PATCH_TYPES)).forRoutes({ path: one, method: RequestMethod.PATCH });
  }
}
