import { SETTINGS, type Settings } from '@app/config';
import { tryEach } from '@app/storage';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Deletes finished records after RETENTION_DAYS. Those of a composition are deleted with it, not before. */
const EXPIRED = [
  `DELETE FROM webhook_deliveries
   WHERE status <> 'pending' AND finished_at < now() - make_interval(days => $1)`,
  `DELETE FROM tasks
   WHERE render_id IS NULL AND status IN ('done', 'failed', 'cancelled') AND finished_at < now() - make_interval(days => $1)`,
] as const;

@Injectable()
export class ExpiredRecords {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async remove(): Promise<void> {
    await tryEach(EXPIRED, (statement) => this.dataSource.query(statement, [this.settings.retentionDays]));
  }
}
