import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import { DataSource } from 'typeorm';
import { SILENCE_SECONDS } from './worker-census';

/** How many segments the whole pool of workers renders at once. */
@Injectable()
export class PoolSlots {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** At least 1: if no worker is up and fit, the slots of one that is configured like this process. */
  async count(): Promise<number> {
    const [row] = await this.dataSource.query<{ slots: number | null }[]>(
      'SELECT sum(slots)::integer AS slots FROM worker_slots WHERE slots > 0 AND seen_at > now() - make_interval(secs => $1)',
      [SILENCE_SECONDS],
    );
    return row?.slots ?? this.settings.workerConcurrency;
  }
}
