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

/** Several times within `SILENCE_SECONDS`, after which a worker counts as gone. */
const INTERVAL_MS = 5_000;
/** When rows of killed workers are deleted. */
const FORGET_AFTER_SECONDS = 3600;

/** Announces this worker's slots (none while it is unfit) and how many are in use, until it shuts down. */
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
    // Otherwise an update in flight would restore the row.
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

  /** Failures are only logged: nothing but estimates and metrics needs this. */
  private async write(statement: string, values: readonly unknown[]): Promise<void> {
    try {
      await this.dataSource.query(statement, [...values]);
    } catch (error) {
      this.logger.debug({ err: error }, 'The presence of this worker could not be written');
    }
  }
}
