import { Module } from '@nestjs/common';
import { AssetsModule } from '@app/assets';
import { NotificationsModule, WebhooksModule } from '@app/notifications';
import { MetricsModule } from '@app/observability';
import { QueueingModule } from '@app/queueing';
import { StorageModule } from '@app/storage';
import { CompositionCallbacks } from './store/composition-callbacks';
import { CompositionEvents } from './store/composition-events';
import { CompositionRevisions } from './store/composition-revisions';
import { CompositionStore } from './store/composition-store';
import { RenderEndings } from './store/render-endings';
import { StartRender } from './store/start-render';
import { IdempotencyKeys } from './store/idempotency-keys';

/** Compositions as clients see them. */
@Module({
  imports: [AssetsModule, MetricsModule, QueueingModule, NotificationsModule, StorageModule, WebhooksModule],
  providers: [
    CompositionStore,
    CompositionRevisions,
    CompositionEvents,
    CompositionCallbacks,
    IdempotencyKeys,
    StartRender,
    RenderEndings,
  ],
  exports: [CompositionStore, CompositionRevisions, CompositionEvents, IdempotencyKeys, RenderEndings],
})
export class CompositionsModule {}
