import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A worker that has not been heard of for this long is gone. */
export const SILENCE_SECONDS = 45;

export interface Workers {
  /** That take tasks. */
  readonly active: number;
  /** Those of them that are at work on some. */
  readonly busy: number;
  /** That take none, because something is missing that they need: see `TaskIntake`. */
  readonly unfit: number;
}

/** Who is there to do the work. */
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
