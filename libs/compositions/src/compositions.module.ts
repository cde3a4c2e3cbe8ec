import { Module } from '@nestjs/common';
import { AssetsModule } from '@app/assets';
import { NotificationsModule } from '@app/notifications';
import { QueueingModule } from '@app/queueing';
import { StorageModule } from '@app/storage';
import { CompositionEvents } from './store/composition-events';
import { CompositionRevisions } from './store/composition-revisions';
import { CompositionStore } from './store/composition-store';
import { RenderEndings } from './store/render-endings';
import { StartRender } from './store/start-render';

/** Compositions as clients see them. */
@Module({
  imports: [AssetsModule, QueueingModule, NotificationsModule, StorageModule],
  providers: [CompositionStore, CompositionRevisions, CompositionEvents, StartRender, RenderEndings],
  exports: [CompositionStore, CompositionRevisions, CompositionEvents, RenderEndings],
})
export class CompositionsModule {}
