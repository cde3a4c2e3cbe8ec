import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Metrics, shareReads } from '@app/observability';
import { QueueDepths, WorkerCensus } from '@app/queueing';
import { DataSource } from 'typeorm';
import { everyQueue } from './every-queue';

/** Gauges of shared state in PostgreSQL: queue depths, workers, and the size of the cache. */
@Injectable()
export class SharedGauges implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly depths: QueueDepths,
    private readonly census: WorkerCensus,
    private readonly dataSource: DataSource,
  ) {}

  onModuleInit(): void {
    // A scrape reads all gauges at once: two of them share a query.
    const readDepths = shareReads(async () => everyQueue(await this.depths.read()));
    this.metrics.measure('reelwright_queue_tasks', async () => {
      const depths = await readDepths();
      return depths.map(({ queue, status, tasks }) => ({ labels: { queue, status }, value: tasks }));
    });
    this.metrics.measure('reelwright_queue_oldest_seconds', async () => {
      const depths = (await readDepths()).filter(({ status }) => status === 'ready');
      return depths.map(({ queue, oldestSeconds }) => ({ labels: { queue }, value: oldestSeconds }));
    });
    this.metrics.measure('reelwright_workers', async () => {
      const { active, busy, unfit } = await this.census.count();
      return [
        { labels: { state: 'busy' }, value: busy },
        { labels: { state: 'idle' }, value: active - busy },
        { labels: { state: 'unfit' }, value: unfit },
      ];
    });
    this.metrics.measure('reelwright_cache_bytes', async () => {
      const rows = await this.dataSource.query<{ kind: string; bytes: number }[]>(
        `SELECT split_part(key, '/', 1) AS kind, sum(size_bytes)::double precision AS bytes
         FROM cached_objects WHERE size_bytes IS NOT NULL GROUP BY 1`,
      );
      return rows.map(({ kind, bytes }) => ({ labels: { kind }, value: bytes }));
    });
  }
}
