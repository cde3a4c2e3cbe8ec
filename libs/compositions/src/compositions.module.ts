import { Module } from '@nestjs/common';
import { AssetsModule } from '@app/assets';
import { NotificationsModule, WebhooksModule } from '@app/notifications';
import { MetricsModule } from '@app/observability';
import { QueueingModule } from '@app/queueing';
import { StorageModule } from '@app/storage';
import { ClipJobEndings } from './clips/clip-job-endings';
import { ClipJobReader } from './clips/clip-job-reader';
import { ClipJobs } from './clips/clip-jobs';
import { ExpiredClipJobs } from './clips/expired-clip-jobs';
import { CompositionCallbacks } from './store/composition-callbacks';
import { CompositionEvents } from './store/composition-events';
import { CompositionList } from './store/composition-list';
import { CompositionReader } from './store/composition-reader';
import { CompositionRevisions } from './store/composition-revisions';
import { CompositionStore } from './store/composition-store';
import { LostOutputs } from './store/lost-outputs';
import { RenderEndings } from './store/render-endings';
import { RenderJobs } from './store/render-jobs';
import { StartRender } from './store/start-render';
import { IdempotencyKeys } from './store/idempotency-keys';

/** Compositions as clients see them. */
@Module({
  imports: [AssetsModule, MetricsModule, QueueingModule, NotificationsModule, StorageModule, WebhooksModule],
  providers: [
    CompositionStore,
    CompositionList,
    CompositionReader,
    CompositionRevisions,
    CompositionEvents,
    CompositionCallbacks,
    IdempotencyKeys,
    LostOutputs,
    StartRender,
    RenderEndings,
    RenderJobs,
    ClipJobReader,
    ClipJobEndings,
    ClipJobs,
    ExpiredClipJobs,
  ],
  exports: [
    CompositionList,
    CompositionReader,
    ClipJobs,
    ClipJobReader,
    ExpiredClipJobs,
    CompositionStore,
    CompositionRevisions,
    RenderJobs,
    CompositionEvents,
    IdempotencyKeys,
    RenderEndings,
  ],
})
export class CompositionsModule {}
