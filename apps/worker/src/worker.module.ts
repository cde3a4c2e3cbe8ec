import { ASSET_ENTITIES } from '@app/assets';
import { COMPOSITION_ENTITIES, CompositionsModule, RenderingModule } from '@app/compositions';
import { SettingsModule, type Settings } from '@app/config';
import { DatabaseModule } from '@app/database';
import { WEBHOOK_ENTITIES, WebhooksModule } from '@app/notifications';
import { ObservabilityModule, TracingModule } from '@app/observability';
import { QueueingModule, Task } from '@app/queueing';
import { StorageModule } from '@app/storage';
import { Module, type DynamicModule } from '@nestjs/common';
import { WorkerHealthModule } from './health/worker-health.module';
import { MaintenanceModule } from './maintenance/maintenance.module';
import { AssembleProcessor } from './processors/assemble.processor';
import { AudioProcessor } from './processors/audio.processor';
import { ClipProcessor } from './processors/clip.processor';
import { MaintenanceProcessor } from './processors/maintenance.processor';
import { RenderProcessor } from './processors/render.processor';
import { SegmentProcessor } from './processors/segment.processor';
import { WebhookProcessor } from './processors/webhook.processor';

@Module({})
export class WorkerModule {
  static forRoot(settings: Settings): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        SettingsModule.forRoot(settings),
        ObservabilityModule.forRoot({ logRequests: false }),
        TracingModule.forRoot('reelwright-worker'),
        DatabaseModule.forRoot([...ASSET_ENTITIES, ...COMPOSITION_ENTITIES, ...WEBHOOK_ENTITIES, Task]),
        QueueingModule.consuming({
          imports: [
            CompositionsModule,
            MaintenanceModule,
            RenderingModule,
            StorageModule,
            WebhooksModule,
            WorkerHealthModule,
          ],
          handlers: [
            RenderProcessor,
            ClipProcessor,
            SegmentProcessor,
            AudioProcessor,
            AssembleProcessor,
            WebhookProcessor,
            MaintenanceProcessor,
          ],
        }),
        WorkerHealthModule,
      ],
    };
  }
}
