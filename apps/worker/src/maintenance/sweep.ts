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

  /**
   * Rejects when a part has failed, which keeps none of the others from being done; and at once, with the reason of `signal`,
   * where that is aborted: a bucket of millions takes longer than a worker has left.
   */
  async run(signal: AbortSignal): Promise<void> {
    const parts = [
      () => this.keys.forgetOld(),
      () => this.records.remove(),
      () => this.uploads.removeExpired(),
      () => this.clipJobs.remove(),
      () => this.orphans.remove(signal),
    ];
    const failures: unknown[] = [];
    for (const part of parts) {
      await part().catch((error: unknown) => failures.push(error));
      signal.throwIfAborted();
    }
    if (failures.length > 0) throw new AggregateError(failures, 'A part of the sweep failed');
  }
}
