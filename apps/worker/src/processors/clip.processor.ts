import { PrepareClip } from '@app/compositions';
import type { ClaimedTask, Commit, TaskContext } from '@app/queueing';
import { Injectable } from '@nestjs/common';
import { RenderTaskHandler } from './render-task-handler';

@Injectable()
export class ClipProcessor extends RenderTaskHandler<'clip'> {
  override readonly queue = 'clip';

  constructor(private readonly step: PrepareClip) {
    super();
  }

  override run(task: ClaimedTask<'clip'>, context: TaskContext): Promise<Commit> {
    return this.step.run(task.input.renderId, context);
  }
}
