import { basename } from 'node:path';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import { Metrics } from '@app/observability';
import { ObjectStore } from '@app/storage';
import { DataSource, type EntityManager } from 'typeorm';
import { CACHE_LOCK } from './cache-lock';
import { PacketIndexes } from './packet-indexes';

/** Objects evicted in one transaction; no render can be planned while it lasts. */
const BATCH = 100;

/** After so many failed deletions, the storage is assumed to allow none. */
const MAX_FAILURES = 20;

/** A file that was stored this long ago, and never became part of the cache, was left by a dead worker. */
const ABANDONED_AFTER_SECONDS = 3600;

interface Batch {
  readonly evicted: number;
  readonly failure: { readonly key: string; readonly error: unknown } | null;
}

interface Candidate {
  readonly key: string;
  /** Null: the object is not known to exist. */
  readonly size_bytes: string | null;
}

/** Keeps the cache within its budget: evicts the least recently used objects first. */
@Injectable()
export class EvictCache {
  private readonly logger = new Logger(EvictCache.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly objects: ObjectStore,
    private readonly indexes: PacketIndexes,
    private readonly metrics: Metrics,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Objects that unfinished renders need are kept, even if they exceed the budget. Rejects with the reason of `signal`
   * if that is aborted, and if the storage failed to delete something, after evicting others in its place.
   */
  async run(signal: AbortSignal): Promise<void> {
    await this.indexes.forgetOld();
    let evicted = 0;
    const failed = new Map<string, unknown>();
    for (let isMore = true; isMore && failed.size < MAX_FAILURES;) {
      signal.throwIfAborted();
      const batch = await this.evictBatch([...failed.keys()]);
      if (batch.failure) failed.set(batch.failure.key, batch.failure.error);
      this.metrics.count('reelwright_cache_evictions_total', {}, batch.evicted);
      evicted += batch.evicted;
      isMore = batch.failure !== null || batch.evicted === BATCH;
    }
    if (evicted > 0) this.logger.log({ evicted }, 'The cache was brought back to its budget');
    for (const error of failed.values()) throw error;
  }

  /** Stops at the first failure, so that the lock is not held during a series of failing deletions. */
  private evictBatch(passedOver: readonly string[]): Promise<Batch> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [CACHE_LOCK]);
      const excessBytes = (await totalBytes(manager)) - this.settings.cacheMaxBytes;
      const keys = pickKeys(await leastUsed(manager, passedOver), excessBytes);
      // Files before rows: if a deletion fails, the row stays, too; a row whose file is gone is detected when it is
      // read.
      const { gone, failure } = await this.deleteFiles(keys);
      await manager.query('DELETE FROM cached_objects WHERE key = ANY($1)', [gone]);
      await manager.query('DELETE FROM remembered_addresses WHERE sha256 = ANY($1)', [
        gone.map((key) => basename(key)),
      ]);
      return { evicted: gone.length, failure };
    });
  }

  private async deleteFiles(
    keys: readonly string[],
  ): Promise<Pick<Batch, 'failure'> & { readonly gone: readonly string[] }> {
    for (const [index, key] of keys.entries()) {
      try {
        await this.objects.delete(key);
      } catch (error) {
        return { gone: keys.slice(0, index), failure: { key, error } };
      }
    }
    return { gone: keys, failure: null };
  }
}

async function totalBytes(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<{ bytes: string | null }[]>('SELECT sum(size_bytes) AS bytes FROM cached_objects');
  return Number(row?.bytes ?? 0);
}

function leastUsed(manager: EntityManager, passedOver: readonly string[]): Promise<Candidate[]> {
  return manager.query<Candidate[]>(
    `SELECT key, size_bytes FROM cached_objects c
     WHERE (size_bytes IS NOT NULL OR created_at < now() - make_interval(secs => ${ABANDONED_AFTER_SECONDS}))
       AND NOT EXISTS (SELECT 1 FROM render_parts p JOIN renders r ON r.id = p.render_id
                       WHERE p.key = c.key AND r.finished_at IS NULL)
       AND key <> ALL($1)
     ORDER BY size_bytes IS NOT NULL, last_used_at, key
     LIMIT ${BATCH}`,
    [passedOver],
  );
}

/** As many as cover the excess; rows without a file do not count towards it and are always removed. */
function pickKeys(candidates: readonly Candidate[], excessBytes: number): string[] {
  let leftBytes = excessBytes;
  const keys: string[] = [];
  for (const { key, size_bytes: size } of candidates) {
    if (size !== null && leftBytes <= 0) break;
    leftBytes -= Number(size ?? 0);
    keys.push(key);
  }
  return keys;
}
