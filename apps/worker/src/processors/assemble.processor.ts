import { AssembleOutput, RenderEstimates } from '@app/compositions';
import type { ClaimedTask, Commit, TaskContext } from '@app/queueing';
import { Injectable } from '@nestjs/common';
import { RenderTaskHandler } from './render-task-handler';

@Injectable()
export class AssembleProcessor extends RenderTaskHandler<'assemble'> {
  override readonly queue = 'assemble';

  constructor(
    private readonly step: AssembleOutput,
    private readonly estimates: RenderEstimates,
  ) {
    super();
  }

  override async run({ input }: ClaimedTask<'assemble'>, context: TaskContext): Promise<Commit> {
    const commit = await this.step.run(input.renderId, context);
    return async (transaction) => {
      await commit(transaction);
      transaction.afterCommit(() => this.estimates.compare(input.renderId));
    };
  }
}
