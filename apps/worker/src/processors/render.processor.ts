import { PrepareRender } from '@app/compositions';
import type { ClaimedTask, Commit, TaskContext } from '@app/queueing';
import { Injectable } from '@nestjs/common';
import { RenderTaskHandler } from './render-task-handler';

@Injectable()
export class RenderProcessor extends RenderTaskHandler<'render'> {
  override readonly queue = 'render';

  constructor(private readonly step: PrepareRender) {
    super();
  }

  override run(task: ClaimedTask<'render'>, context: TaskContext): Promise<Commit> {
    return this.step.run(task.input.renderId, context);
  }
}
