import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A worker that has not been heard from for this long counts as gone. */
export const SILENCE_SECONDS = 45;

export interface Workers {
  /** Workers that take tasks. */
  readonly active: number;
  /** Those of them that are running tasks. */
  readonly busy: number;
  /** Workers that take none, because a dependency is unavailable: see `TaskIntake`. */
  readonly unfit: number;
}

/** Counts the workers. */
@Injectable()
export class WorkerCensus {
  constructor(private readonly dataSource: DataSource) {}

  async count(): Promise<Workers> {
    const [row] = await this.dataSource.query<Workers[]>(
      `SELECT count(*) FILTER (WHERE slots > 0)::integer AS active,
              count(*) FILTER (WHERE slots > 0 AND active_tasks > 0)::integer AS busy,
              count(*) FILTER (WHERE slots = 0)::integer AS unfit
       FROM worker_slots WHERE seen_at > now() - make_interval(secs => $1)`,
      [SILENCE_SECONDS],
    );
    return row ?? { active: 0, busy: 0, unfit: 0 };
  }
}
