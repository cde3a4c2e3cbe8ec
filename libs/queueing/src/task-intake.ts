import { Injectable, Logger } from '@nestjs/common';
import { HealthReporter } from '@app/observability';
import { QUEUE_NAMES, QUEUES } from './queue-table';
import { WorkerQueues } from './worker-queues';

/** How often a worker that takes no tasks checks itself again. */
const RECHECK_MS = 3000;

const HELD = QUEUE_NAMES.filter((name) => QUEUES[name].needsFitWorker);

/**
 * Whether this worker takes tasks. One whose object store, disk or ffmpeg is unavailable would quickly fail everything
 * that was accepted; instead, it leaves tasks to other workers, or waiting.
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

  /** False while something is unavailable, and once this worker is shutting down. */
  get isOpen(): boolean {
    return this.state === 'open';
  }

  /** Checks whether this worker can run tasks. If not, it takes no more until it can. */
  async isFit(): Promise<boolean> {
    if (!this.isOpen) return false;
    this.looking ??= this.look().finally(() => {
      this.looking = undefined;
    });
    return this.looking;
  }

  /** Stops taking tasks for good: this worker is shutting down. */
  async close(): Promise<void> {
    this.state = 'closed';
    this.health.leave();
    clearInterval(this.timer);
    await this.queues.pause(QUEUE_NAMES);
  }

  private async look(): Promise<boolean> {
    const { status, services } = await this.health.report();
    if (status !== 'unhealthy') return true;
    // Without Redis no tasks arrive anyway, and a queue that is paused meanwhile may not reconnect.
    if (services.redis === 'unhealthy' || !this.isOpen) return false;
    this.state = 'held';
    this.logger.error({ services }, 'This worker cannot work, and takes no tasks until it can');
    // Set before waiting for the queues, so that a concurrent close() finds it.
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
