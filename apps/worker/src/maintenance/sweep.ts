import { UploadStore } from '@app/assets';
import { ExpiredClipJobs, IdempotencyKeys } from '@app/compositions';
import { Injectable, Logger } from '@nestjs/common';
import { ExpiredRecords } from './expired-records';
import { OrphanedObjects } from './orphaned-objects';

/** Deletes expired and unreferenced records and objects. */
@Injectable()
export class Sweep {
  private readonly logger = new Logger(Sweep.name);

  constructor(
    private readonly keys: IdempotencyKeys,
    private readonly uploads: UploadStore,
    private readonly clipJobs: ExpiredClipJobs,
    private readonly records: ExpiredRecords,
    private readonly orphans: OrphanedObjects,
  ) {}

  /**
   * Rejects with the first failure once all parts have been tried; and immediately, with the reason of `signal`, if
   * that is aborted: a bucket of millions takes longer than a stopping worker has.
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
    for (const failure of failures) this.logger.error(failure, 'A part of the sweep failed');
    if (failures.length > 0) throw failures[0];
  }
}
