import { EvictCache, outputFolder, outputKeys, workPrefix } from '@app/compositions';
import { TaskHandler, type ClaimedTask, type Commit, type TaskContext } from '@app/queueing';
import { ObjectStore } from '@app/storage';
import { Injectable } from '@nestjs/common';
import { Sweep } from '../maintenance/sweep';

type Purge = Exclude<ClaimedTask<'maintenance'>['input'], { sweep: true }>;

/** Clears away what ended renders leave behind, and what is too old to matter. */
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
    // A newer release may have asked. A try that fails keeps the task until one of its workers is there.
    else throw new Error(`This release does not know the maintenance ${JSON.stringify(input)}`);
    // What a render needed may go from now on, and it may have made more than there is room for.
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

  /** Nobody watches it. */
  override progressed(): Promise<void> {
    return Promise.resolve();
  }
}
