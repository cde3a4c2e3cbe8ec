import { ProgressReporter, RenderEndings } from '@app/compositions';
import type { Fault } from '@app/contracts';
import { TaskHandler, type ClaimedTask, type Commit } from '@app/queueing';
import { Inject } from '@nestjs/common';

type RenderQueue = 'render' | 'clip' | 'segment' | 'audio' | 'assemble';

/** Base of the steps of a render: one that fails for good fails the composition. */
export abstract class RenderTaskHandler<Q extends RenderQueue> extends TaskHandler<Q> {
  @Inject(RenderEndings)
  private readonly endings: RenderEndings;

  @Inject(ProgressReporter)
  private readonly progress: ProgressReporter;

  override giveUp(task: ClaimedTask<Q>, fault: Fault): Commit {
    return (transaction) => this.endings.fail(transaction, task.input.renderId, fault);
  }

  override progressed(task: ClaimedTask<Q>): Promise<void> {
    return this.progress.report(task.input.renderId);
  }
}
