import { RenderSegment } from '@app/compositions';
import type { ClaimedTask, Commit, TaskContext } from '@app/queueing';
import { Injectable } from '@nestjs/common';
import { RenderTaskHandler } from './render-task-handler';

@Injectable()
export class SegmentProcessor extends RenderTaskHandler<'segment'> {
  override readonly queue = 'segment';

  constructor(private readonly step: RenderSegment) {
    super();
  }

  override run(task: ClaimedTask<'segment'>, context: TaskContext): Promise<Commit> {
    return this.step.run(task.input, context);
  }
}
