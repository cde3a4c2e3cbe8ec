import { Module } from '@nestjs/common';
import { AssetsModule } from '@app/assets';
import { NotificationsModule } from '@app/notifications';
import { QueueingModule } from '@app/queueing';
import { StorageModule } from '@app/storage';
import { CompositionEvents } from './store/composition-events';
import { CompositionStore } from './store/composition-store';
import { IdempotencyKeys } from './store/idempotency-keys';

/** Compositions as clients see them. */
@Module({
  imports: [AssetsModule, QueueingModule, NotificationsModule, StorageModule],
  providers: [CompositionStore, CompositionEvents, IdempotencyKeys],
  exports: [CompositionStore, CompositionEvents, IdempotencyKeys],
})
export class CompositionsModule {}
