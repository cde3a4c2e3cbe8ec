import { MixAudio } from '@app/compositions';
import type { ClaimedTask, Commit, TaskContext } from '@app/queueing';
import { Injectable } from '@nestjs/common';
import { RenderTaskHandler } from './render-task-handler';

@Injectable()
export class AudioProcessor extends RenderTaskHandler<'audio'> {
  override readonly queue = 'audio';

  constructor(private readonly step: MixAudio) {
    super();
  }

  override run(task: ClaimedTask<'audio'>, context: TaskContext): Promise<Commit> {
    return this.step.run(task.input.renderId, context);
  }
}
