import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataSourceOptions, inTransaction } from '@app/database';
import { Metrics } from '@app/observability';
import { JobProducer, Task } from '@app/queueing';
import { createTestDatabase, eventually, MemoryObjectStore, testSettings, type TestDatabase } from '@app/testing';
import { Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CachedObjects, type CachedObject } from '../../../libs/compositions/src/cache/cached-objects';
import { EvictCache } from '../../../libs/compositions/src/cache/evict-cache';
import { PacketIndexes } from '../../../libs/compositions/src/cache/packet-indexes';
import { RenderParts, type KeyedPart } from '../../../libs/compositions/src/cache/render-parts';

/** Takes jobs to nobody. */
export class SilentProducer extends JobProducer {
  override enqueue(): Promise<void> {
    return Promise.resolve();
  }

  override ping(): Promise<void> {
    return Promise.resolve();
  }
}

/** The cache on a real database, with objects in memory. */
export class CacheStage {
  readonly store = new MemoryObjectStore();
  readonly objects: CachedObjects;
  readonly parts: RenderParts;

  private constructor(
    private readonly database: TestDatabase,
    readonly dataSource: DataSource,
    readonly folder: string,
  ) {
    this.objects = new CachedObjects(dataSource, this.store);
    this.parts = new RenderParts(dataSource, this.objects);
  }

  static async open(): Promise<CacheStage> {
    Logger.overrideLogger(false);
    const database = await createTestDatabase();
    const dataSource = await new DataSource(dataSourceOptions(database.url, [Task])).initialize();
    return new CacheStage(database, dataSource, await mkdtemp(join(tmpdir(), 'cache-')));
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
    await this.database.drop();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Keeps an object of so many bytes, last used so many minutes ago. */
  async keep(key: string, { bytes = 10, minutesAgo = 0 } = {}): Promise<void> {
    const path = join(this.folder, 'made');
    await writeFile(path, 'x'.repeat(bytes));
    await this.objects.keep(this.dataSource.manager, await this.objects.put(key, path), { makingMs: 1000 });
    await this.dataSource.query(
      'UPDATE cached_objects SET last_used_at = now() - make_interval(mins => $2) WHERE key = $1',
      [key, minutesAgo],
    );
  }

  async newRender(): Promise<string> {
    const [compositionId, renderId] = [randomUUID(), randomUUID()];
    await this.dataSource.query(
      `INSERT INTO compositions (id, title, status, spec, duration_seconds, render_id)
       VALUES ($1, 'Any', 'processing', '{}', 1, $2)`,
      [compositionId, renderId],
    );
    await this.dataSource.query(`INSERT INTO renders (id, composition_id, spec) VALUES ($1, $2, '{}')`, [
      renderId,
      compositionId,
    ]);
    return renderId;
  }

  async endRender(renderId: string): Promise<void> {
    await this.dataSource.query('UPDATE renders SET finished_at = now() WHERE id = $1', [renderId]);
  }

  hold(renderId: string, ...keys: string[]): Promise<ReadonlyMap<string, CachedObject>> {
    const parts = keys.map((key, position): KeyedPart => ({ kind: 'segment', position, key }));
    return inTransaction(this.dataSource, (transaction) => this.parts.hold(transaction, renderId, parts));
  }

  evict(cacheMaxBytes: number): Promise<void> {
    const indexes = new PacketIndexes(this.dataSource);
    const settings = testSettings({ cacheMaxBytes });
    return new EvictCache(this.dataSource, this.store, indexes, new Metrics(), settings).run(
      new AbortController().signal,
    );
  }

  /** Waits until somebody has to wait for somebody else to be done with the cache. */
  async untilSomebodyWaits(): Promise<void> {
    await eventually('somebody to wait', async () => {
      const waiting = await this.dataSource.query<unknown[]>(
        `SELECT 1 FROM pg_locks l JOIN pg_database d ON d.oid = l.database
         WHERE l.locktype = 'advisory' AND NOT l.granted AND d.datname = current_database()`,
      );
      return waiting.length > 0;
    });
  }

  /** The keys of what is in the store, in order; the rows say the same. */
  async stored(): Promise<string[]> {
    const rows = await this.dataSource.query<{ key: string }[]>('SELECT key FROM cached_objects ORDER BY key');
    const keys: string[] = [];
    for await (const { key } of this.store.list('segments/')) keys.push(key);
    expect(rows.map(({ key }) => key)).toEqual(keys.toSorted());
    return keys.toSorted();
  }
}
