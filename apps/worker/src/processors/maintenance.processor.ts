import { EvictCache, IdempotencyKeys, outputFolder, workPrefix } from '@app/compositions';
import { TaskHandler, type ClaimedTask, type Commit } from '@app/queueing';
import { ObjectStore } from '@app/storage';
import { Injectable } from '@nestjs/common';

/** Clears away what ended renders leave behind, and what is too old to matter. */
@Injectable()
export class MaintenanceProcessor extends TaskHandler<'maintenance'> {
  override readonly queue = 'maintenance';

  constructor(
    private readonly objects: ObjectStore,
    private readonly cache: EvictCache,
    private readonly keys: IdempotencyKeys,
  ) {
    super();
  }

  override async run({ input }: ClaimedTask<'maintenance'>): Promise<Commit> {
    await this.objects.deletePrefix(workPrefix(input.purgeRenderId));
    if (input.unpublishFrom) await this.objects.deletePrefix(outputFolder(input.unpublishFrom, input.purgeRenderId));
    // What the render needed may go from now on, and it may have made more than there is room for.
    await this.cache.run();
    await this.keys.forgetOld();
    return () => Promise.resolve();
  }

  /** The task stays in the table as failed, with its error, for the operator to see. */
  override giveUp(): Commit {
    return () => Promise.resolve();
  }

  /** Nobody watches it. */
  override progressed(): Promise<void> {
    return Promise.resolve();
  }
}
