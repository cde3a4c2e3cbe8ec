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

  /** Rejects with the reason of `signal` where that is aborted: a bucket of millions takes longer than a worker has left. */
  async run(signal: AbortSignal): Promise<void> {
    const parts = [
      () => this.keys.forgetOld(),
      () => this.records.remove(),
      () => this.uploads.removeExpired(),
      () => this.clipJobs.remove(),
      () => this.orphans.remove(signal),
    ];
    for (const part of parts) {
      signal.throwIfAborted();
      await part();
    }
  }
}
