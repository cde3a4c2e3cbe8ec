import { SETTINGS, type Settings } from '@app/config';
import { inTransaction } from '@app/database';
import { TaskQueue } from '@app/queueing';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';

const LEAST_URGENT = 10;
/** Key of this advisory lock in PostgreSQL. */
const SWEEP_LOCK = 7_302_114;

/** Makes sure that one of the workers sweeps every MAINTENANCE_SECONDS. */
@Injectable()
export class SweepSchedule implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(SweepSchedule.name);
  private timer: NodeJS.Timeout | undefined;
  private asking: Promise<void> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly tasks: TaskQueue,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    const ask = (): void => {
      this.asking = this.ask().catch((error: unknown) => {
        this.logger.warn(error, 'The maintenance task could not be added; trying again at the next interval');
      });
    };
    this.timer = setInterval(ask, this.settings.maintenanceSeconds * 1000);
    ask();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.asking;
  }

  /** Does nothing if a sweep is waiting or running, or was requested less than MAINTENANCE_SECONDS ago. */
  async ask(): Promise<void> {
    await inTransaction(this.dataSource, async (transaction) => {
      await transaction.manager.query('SELECT pg_advisory_xact_lock($1)', [SWEEP_LOCK]);
      const recent = await transaction.manager.query<unknown[]>(
        `SELECT 1 FROM tasks
         WHERE queue = 'maintenance' AND input ? 'sweep'
           AND (status IN ('ready', 'waiting', 'running') OR created_at > now() - make_interval(secs => $1)) LIMIT 1`,
        // The timers of several workers are never exactly in step.
        [this.settings.maintenanceSeconds * 0.9],
      );
      if (recent.length > 0) return;
      const task = { queue: 'maintenance', input: { sweep: true }, renderId: null, units: 1 } as const;
      await this.tasks.add(transaction, [{ ...task, priority: LEAST_URGENT }]);
    });
  }
}
