import { Injectable } from '@nestjs/common';
import type { QueueName, Stage } from '@app/contracts';
import { inTransaction } from '@app/database';
import { DataSource } from 'typeorm';
import { CompositionEvents } from './composition-events';
import { progressPercent } from './progress-percent';

/** A composition's progress changes at most this often, however many workers report. */
const MIN_INTERVAL_MS = 250;

interface QueueSums {
  readonly queue: QueueName;
  readonly units: string;
  readonly units_done: string;
}

/** Adds up what the tasks of a render have done, and publishes an event when the percentage has risen. */
@Injectable()
export class ProgressReporter {
  constructor(
    private readonly dataSource: DataSource,
    private readonly events: CompositionEvents,
  ) {}

  async report(renderId: string): Promise<void> {
    const sums = await this.dataSource.query<QueueSums[]>(
      'SELECT queue, sum(units) AS units, sum(units_done) AS units_done FROM tasks WHERE render_id = $1 GROUP BY queue',
      [renderId],
    );
    const progress = progressPercent(
      sums.map(({ queue, units, units_done: unitsDone }) => ({
        queue,
        units: Number(units),
        unitsDone: Number(unitsDone),
      })),
    );
    await inTransaction(this.dataSource, async (transaction) => {
      const [rows] = await transaction.manager.query<[{ id: string; stage: Stage }[], number]>(
        `UPDATE compositions SET progress = $2, progress_at = now()
         WHERE render_id = $1 AND status = 'processing' AND progress < $2
           AND (progress_at IS NULL OR progress_at < now() - make_interval(secs => $3))
         RETURNING id, stage`,
        [renderId, progress, MIN_INTERVAL_MS / 1000],
      );
      for (const { id, stage } of rows) {
        await this.events.record(transaction, id, { type: 'progress', progress, stage });
      }
    });
  }
}
