import { AssetsModule } from '@app/assets';
import { CompositionsModule } from '@app/compositions';
import { QueueingModule } from '@app/queueing';
import { StorageModule } from '@app/storage';
import { Module } from '@nestjs/common';
import { ExpiredRecords } from './expired-records';
import { OrphanedObjects } from './orphaned-objects';
import { Sweep } from './sweep';
import { SweepSchedule } from './sweep-schedule';

@Module({
  imports: [AssetsModule, CompositionsModule, QueueingModule, StorageModule],
  providers: [ExpiredRecords, OrphanedObjects, Sweep, SweepSchedule],
  exports: [Sweep],
})
export class MaintenanceModule {}
