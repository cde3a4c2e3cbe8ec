import { Injectable, Logger } from '@nestjs/common';
import { HealthReporter } from '@app/observability';
import { QUEUE_NAMES, QUEUES } from './queue-table';
import { WorkerQueues } from './worker-queues';

/** How often a worker that takes no tasks looks whether it can again. */
const RECHECK_MS = 3000;

const HELD = QUEUE_NAMES.filter((name) => QUEUES[name].needsFitWorker);

/**
 * Whether this worker takes tasks. One whose object store, disk or ffmpeg is missing would fail them one after the
 * other, as fast as it can, until nothing of what was accepted is left; so it leaves them to others, or waiting.
 */
@Injectable()
export class TaskIntake {
  private readonly logger = new Logger(TaskIntake.name);
  private state: 'open' | 'held' | 'closed' = 'open';
  private looking: Promise<boolean> | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly health: HealthReporter,
    private readonly queues: WorkerQueues,
  ) {}

  /** False from when something was found missing until it is there again, and once this worker goes. */
  get isOpen(): boolean {
    return this.state === 'open';
  }

  /** Looks whether this worker can do what tasks ask for. If not, it takes no more of them until it can. */
  async isFit(): Promise<boolean> {
    if (!this.isOpen) return false;
    this.looking ??= this.look().finally(() => {
      this.looking = undefined;
    });
    return this.looking;
  }

  /** From here on no task is taken any more, and whoever asks hears that this worker goes. */
  async close(): Promise<void> {
    this.state = 'closed';
    this.health.leave();
    clearInterval(this.timer);
    await this.queues.pause(QUEUE_NAMES);
  }

  private async look(): Promise<boolean> {
    const { status, services } = await this.health.report();
    if (status !== 'unhealthy') return true;
    // Without Redis nothing comes, and a queue that is paused then may not find its connection again.
    if (services.redis === 'unhealthy' || !this.isOpen) return false;
    this.state = 'held';
    this.logger.error({ services }, 'This worker cannot work, and takes no tasks until it can');
    // Before it waits for the queues: whoever closes meanwhile has to find it.
    this.timer = setInterval(() => void this.lookAgain(), RECHECK_MS);
    this.timer.unref();
    await this.queues.pause(HELD);
    return false;
  }

  private async lookAgain(): Promise<void> {
    const { status } = await this.health.report();
    if (status === 'unhealthy' || this.state !== 'held') return;
    this.state = 'open';
    clearInterval(this.timer);
    await this.queues.resume(HELD);
    this.logger.log('This worker takes tasks again');
  }
}
