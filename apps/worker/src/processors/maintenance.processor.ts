import { EvictCache, outputFolder, outputKeys, workPrefix } from '@app/compositions';
import { TaskHandler, type ClaimedTask, type Commit, type TaskContext } from '@app/queueing';
import { ObjectStore } from '@app/storage';
import { Injectable } from '@nestjs/common';
import { Sweep } from '../maintenance/sweep';

type Purge = Exclude<ClaimedTask<'maintenance'>['input'], { sweep: true }>;

/** Cleans up after finished renders, and runs sweeps. */
@Injectable()
export class MaintenanceProcessor extends TaskHandler<'maintenance'> {
  override readonly queue = 'maintenance';

  constructor(
    private readonly objects: ObjectStore,
    private readonly cache: EvictCache,
    private readonly sweep: Sweep,
  ) {
    super();
  }

  override async run({ input }: ClaimedTask<'maintenance'>, { signal }: Pick<TaskContext, 'signal'>): Promise<Commit> {
    if ('sweep' in input) await this.sweep.run(signal);
    else if ('purgeRenderId' in input) await this.purge(input);
    // A newer release may have added the task. Failing the attempt keeps it until one of its workers is available.
    else throw new Error(`This release does not know the maintenance ${JSON.stringify(input)}`);
    // What the render needed can now be evicted, and it may have filled the cache beyond its budget.
    await this.cache.run(signal);
    return () => Promise.resolve();
  }

  private async purge({ purgeRenderId, unpublishFrom }: Purge): Promise<void> {
    await this.objects.deletePrefix(workPrefix(purgeRenderId));
    if (unpublishFrom) await this.unpublish(unpublishFrom, purgeRenderId);
  }

  private async unpublish(compositionId: string, renderId: string): Promise<void> {
    for (const key of outputKeys(compositionId, renderId)) await this.objects.delete(key);
    await this.objects.deletePrefix(outputFolder(compositionId, renderId));
  }

  /** The task stays in the table as failed, with its error, for the operator to see. */
  override giveUp(): Commit {
    return () => Promise.resolve();
  }

  /** Nothing observes its progress. */
  override progressed(): Promise<void> {
    return Promise.resolve();
  }
}
