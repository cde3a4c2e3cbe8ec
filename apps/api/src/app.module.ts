import { Module, type DynamicModule } from '@nestjs/common';
import { ApiKey } from '@app/access';
import { ASSET_ENTITIES } from '@app/assets';
import { COMPOSITION_ENTITIES } from '@app/compositions';
import { SettingsModule, type Settings } from '@app/config';
import { DatabaseModule } from '@app/database';
import { WEBHOOK_ENTITIES } from '@app/notifications';
import { TracingModule } from '@app/observability';
import { Task } from '@app/queueing';
import { AccessApiModule } from './access/access-api.module';
import { AssetsApiModule } from './assets/assets-api.module';
import { CompositionsApiModule } from './compositions/compositions-api.module';
import { DownloadsModule } from './downloads/downloads.module';
import { HealthApiModule } from './health/health-api.module';
import { HttpModule } from './http/http.module';
import { MetricsApiModule } from './metrics/metrics-api.module';
import { InternalApiModule } from './internal/internal-api.module';
import { JobsApiModule } from './jobs/jobs-api.module';
import { OpenApiModule } from './openapi/openapi.module';
import { RealtimeModule } from './realtime/realtime.module';

@Module({})
export class AppModule {
  static forRoot(settings: Settings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SettingsModule.forRoot(settings),
        TracingModule.forRoot('reelwright-api'),
        DatabaseModule.forRoot([ApiKey, ...ASSET_ENTITIES, ...COMPOSITION_ENTITIES, ...WEBHOOK_ENTITIES, Task]),
        HttpModule,
        // Before anything that reads bodies: bodies of rejected requests are not read.
        AccessApiModule,
        CompositionsApiModule,
        JobsApiModule,
        AssetsApiModule,
        InternalApiModule,
        DownloadsModule,
        RealtimeModule,
        HealthApiModule,
        MetricsApiModule,
        OpenApiModule,
      ],
    };
  }
}
