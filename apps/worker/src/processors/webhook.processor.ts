import { DeliverWebhook } from '@app/notifications';
import { TaskHandler, type ClaimedTask, type Commit, type TaskContext } from '@app/queueing';
import { Injectable } from '@nestjs/common';

@Injectable()
export class WebhookProcessor extends TaskHandler<'webhook'> {
  override readonly queue = 'webhook';

  constructor(private readonly step: DeliverWebhook) {
    super();
  }

  override run({ input }: ClaimedTask<'webhook'>, { signal }: TaskContext): Promise<Commit> {
    return this.step.run(input, signal);
  }

  override giveUp({ input }: ClaimedTask<'webhook'>): Commit {
    return this.step.giveUp(input);
  }

  /** Nothing observes its progress. */
  override progressed(): Promise<void> {
    return Promise.resolve();
  }
}
