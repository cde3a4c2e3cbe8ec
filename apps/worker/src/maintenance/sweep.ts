import { UploadStore } from '@app/assets';
import { ExpiredClipJobs, IdempotencyKeys } from '@app/compositions';
import { Injectable } from '@nestjs/common';
import { ExpiredRecords } from './expired-records';
import { OrphanedObjects } from './orphaned-objects';

/** Deletes what is too old to matter, and what nothing refers to. */
@Injectable()
export class Sweep {
  constructor(
    private readonly keys: IdempotencyKeys,
    private readonly uploads: UploadStore,
    private readonly clipJobs: ExpiredClipJobs,
    private readonly records: ExpiredRecords,
    private readonly orphans: OrphanedObjects,
  ) {}

  async run(): Promise<void> {
    await this.keys.forgetOld();
    await this.records.remove();
    await this.uploads.removeExpired();
    await this.clipJobs.remove();
    await this.orphans.remove();
  }
}
