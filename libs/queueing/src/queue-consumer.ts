import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import type { QueueName } from '@app/contracts';
import { handlersByQueue } from './handlers-by-queue';
import { onBehalfOf } from './on-behalf-of';
import { QUEUES } from './queue-table';
import { TaskHandler } from './task-handler';
import { TaskIntake } from './task-intake';
import { TaskRunner } from './task-runner';
import { WorkerQueues } from './worker-queues';

/** Injection token of the worker's handlers, one for every queue. */
export const TASK_HANDLERS = Symbol('TaskHandlers');

/** Connects every queue to its handler, and disconnects them in order when the worker stops. */
@Injectable()
export class QueueConsumer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(QueueConsumer.name);
  private stopping = false;

  private readonly handlers: ReadonlyMap<QueueName, TaskHandler>;

  constructor(
    private readonly queues: WorkerQueues,
    private readonly intake: TaskIntake,
    private readonly runner: TaskRunner,
    @Inject(TASK_HANDLERS) handlers: readonly TaskHandler[],
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    this.handlers = handlersByQueue(handlers);
  }

  onApplicationBootstrap(): void {
    for (const [name, handler] of this.handlers) this.consume(name, handler);
  }

  /** On close, Bull waits for active jobs without limit, so there must not be any by then. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.intake.close();
    this.logger.log({ activeTasks: this.runner.activeTasks }, 'Draining');
    await this.runner.drain(this.settings.drainSeconds * 1000);
  }

  private consume(name: QueueName, handler: TaskHandler): void {
    const work = this.queues
      .named(name)
      .process(QUEUES[name].concurrency(this.settings), (job) =>
        onBehalfOf(job.data.origin, () => this.runner.run(handler, job.data.taskId)),
      );
    work.catch((error: unknown) => {
      if (!this.stopping) this.logger.error({ queue: name, err: error }, 'A queue is no longer consumed');
    });
  }
}
