import { randomUUID } from 'node:crypto';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import { DataSource } from 'typeorm';
import { TaskIntake } from './task-intake';
import { TaskRunner } from './task-runner';

/** Several times within the silence after which a worker counts as gone: see `PoolSlots`. */
const INTERVAL_MS = 5_000;
/** Rows of workers that were killed. */
const FORGET_AFTER_SECONDS = 3600;

/** Says how much this worker can do at once, nothing while it is unfit, and how much it does, until it goes. */
@Injectable()
export class WorkerPresence implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(WorkerPresence.name);
  private readonly id = randomUUID();
  private timer: NodeJS.Timeout | undefined;
  private telling: Promise<void> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly runner: TaskRunner,
    private readonly intake: TaskIntake,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.tell();
    this.timer = setInterval(() => {
      this.telling = this.tell();
    }, INTERVAL_MS);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    // Or what is still under way would put the row back.
    await this.telling;
    await this.write('DELETE FROM worker_slots WHERE id = $1', [this.id]);
  }

  private async tell(): Promise<void> {
    const slots = this.intake.isOpen ? this.settings.workerConcurrency : 0;
    await this.write(
      `INSERT INTO worker_slots (id, slots, active_tasks) VALUES ($1, $2, $3)
       ON CONFLICT (id) DO UPDATE SET slots = $2, active_tasks = $3, seen_at = now()`,
      [this.id, slots, this.runner.activeTasks],
    );
    await this.write('DELETE FROM worker_slots WHERE seen_at < now() - make_interval(secs => $1)', [
      FORGET_AFTER_SECONDS,
    ]);
  }

  /** Only estimates and metrics need it: a worker works without. */
  private async write(statement: string, values: readonly unknown[]): Promise<void> {
    try {
      await this.dataSource.query(statement, [...values]);
    } catch (error) {
      this.logger.debug({ err: error }, 'The presence of this worker could not be written');
    }
  }
}
