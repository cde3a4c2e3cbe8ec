import { AssembleOutput } from '@app/compositions';
import type { ClaimedTask, Commit, TaskContext } from '@app/queueing';
import { Injectable } from '@nestjs/common';
import { RenderTaskHandler } from './render-task-handler';

@Injectable()
export class AssembleProcessor extends RenderTaskHandler<'assemble'> {
  override readonly queue = 'assemble';

  constructor(private readonly step: AssembleOutput) {
    super();
  }

  override run(task: ClaimedTask<'assemble'>, context: TaskContext): Promise<Commit> {
    return this.step.run(task.input.renderId, context);
  }
}
