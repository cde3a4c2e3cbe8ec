import { SETTINGS, type Settings } from '@app/config';
import { EVERYONE } from '@app/database';
import { tryEach } from '@app/storage';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ClipJobs } from './clip-jobs';

/** Limit per sweep; the rest waits for the next. */
const MAX_JOBS = 10_000;

/** Removes clip jobs whose retention has expired. */
@Injectable()
export class ExpiredClipJobs {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: ClipJobs,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Removes jobs that ended more than CLIP_RETENTION_DAYS ago, with all their files. A job whose callback is still
   * being delivered (or is again) stays until then, since it contains links. Finally rejects if some could not be
   * removed.
   */
  async remove(): Promise<void> {
    const expired = await this.dataSource.query<{ id: string }[]>(
      `SELECT id FROM clip_jobs
       WHERE completed_at < now() - make_interval(days => $1)
         AND NOT EXISTS (SELECT 1 FROM webhook_deliveries WHERE subject_id = clip_jobs.id AND status = 'pending')
       ORDER BY completed_at LIMIT $2`,
      [this.settings.clipRetentionDays, MAX_JOBS],
    );
    await tryEach(expired, ({ id }) => this.jobs.remove(id, EVERYONE));
  }
}
