import { stat } from 'node:fs/promises';
import { Injectable, Logger } from '@nestjs/common';
import type { Transaction } from '@app/database';
import type { MediaInfo } from '@app/media-processing';
import { hashFile, ObjectMissing, ObjectStore } from '@app/storage';
import { DataSource, type EntityManager } from 'typeorm';

/** A last use is written down only when the one before is older than this. */
const USE_GRAIN_SECONDS = 60;

/** What is known of an object of the cache that does not stand in its bytes, or is costly to find there. */
export interface ObjectFacts {
  /** Of a segment. */
  readonly frames?: number;
  /** How long it took to make. */
  readonly makingMs?: number;
  /** Of a source. */
  readonly media?: MediaInfo;
  /** Ids of the sources that could not be decoded in full for it. */
  readonly damagedSources?: readonly string[];
}

export interface CachedObject {
  readonly key: string;
  /** Of its bytes. */
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly makingMs: number | null;
  readonly media: MediaInfo | null;
}

interface CachedRow {
  readonly key: string;
  readonly sha256: string;
  readonly size_bytes: string;
  readonly making_ms: number | null;
  readonly media: MediaInfo | null;
}

/**
 * What was made once and may be needed again: files in the object store, and a row for each that says what has to be
 * there. The row comes after the file and goes before it, and what is read is compared with it: half a file, a lost or a
 * changed one is as good as none.
 */
@Injectable()
export class CachedObjects {
  private readonly logger = new Logger(CachedObjects.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly objects: ObjectStore,
  ) {}

  /** Those of `keys` that are there. It counts as a use of them. */
  async find(
    keys: readonly string[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ReadonlyMap<string, CachedObject>> {
    if (keys.length === 0) return new Map();
    const rows = await manager.query<CachedRow[]>(
      `SELECT key, sha256, size_bytes, making_ms, media FROM cached_objects
       WHERE key = ANY($1) AND sha256 IS NOT NULL`,
      [keys],
    );
    await manager.query(
      `UPDATE cached_objects SET last_used_at = now()
       WHERE key IN (SELECT key FROM cached_objects
                     WHERE key = ANY($1) AND last_used_at < now() - make_interval(secs => ${USE_GRAIN_SECONDS})
                     ORDER BY key FOR UPDATE SKIP LOCKED)`,
      [keys],
    );
    return new Map(rows.map((row) => [row.key, toCachedObject(row)]));
  }

  /**
   * Puts a file into the store. It is in the cache once `keep` is committed; until then a row without a hash reminds
   * the eviction of a file that nobody may come back for.
   *
   * @param knownSha256 of the file, where somebody has just found it out
   */
  async put(
    key: string,
    path: string,
    knownSha256?: string,
  ): Promise<Pick<CachedObject, 'key' | 'sha256' | 'sizeBytes'>> {
    const { size: sizeBytes } = await stat(path);
    const sha256 = knownSha256 ?? (await hashFile(path));
    await this.dataSource.query('INSERT INTO cached_objects (key) VALUES ($1) ON CONFLICT DO NOTHING', [key]);
    await this.objects.putFile(key, path);
    return { key, sha256, sizeBytes };
  }

  async keep(
    manager: EntityManager,
    { key, sha256, sizeBytes }: Pick<CachedObject, 'key' | 'sha256' | 'sizeBytes'>,
    {
      frames = null,
      makingMs = null,
      media = null,
      damagedSources = [],
    }: { [K in keyof ObjectFacts]: ObjectFacts[K] | null },
  ): Promise<void> {
    await manager.query(
      `INSERT INTO cached_objects (key, sha256, size_bytes, frames, making_ms, media, damaged_sources)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (key) DO UPDATE
       SET sha256 = $2, size_bytes = $3, frames = $4, making_ms = $5, media = $6, damaged_sources = $7,
           last_used_at = now()`,
      [key, sha256, sizeBytes, frames, makingMs === null ? null : Math.round(makingMs), media, damagedSources],
    );
  }

  /** Copies an object to `path`; false where it is not there, or is not what was put there. */
  async read(key: string, path: string): Promise<boolean> {
    const expected = (await this.find([key])).get(key);
    if (!expected) return false;
    try {
      await this.objects.getFile(key, path);
    } catch (error) {
      if (error instanceof ObjectMissing) return false;
      throw error;
    }
    const { size } = await stat(path);
    return size === expected.sizeBytes && (await hashFile(path)) === expected.sha256;
  }

  /** Whether the file of an object is still there, as long as it has to be; what is in it, `read` finds out. */
  async isThere({ key, sizeBytes }: CachedObject): Promise<boolean> {
    return (await this.objects.head(key))?.sizeBytes === sizeBytes;
  }

  /**
   * Forgets objects that turned out to be unusable; they are made again under the same keys. Rows without a hash stay:
   * where nobody comes to make them after all, the eviction takes away what is left of the files.
   */
  async drop({ manager }: Transaction, keys: readonly string[]): Promise<void> {
    this.logger.warn({ keys, count: keys.length }, 'Stored files cannot be used, and will be made again');
    await manager.query('UPDATE cached_objects SET sha256 = NULL, size_bytes = NULL WHERE key = ANY($1)', [keys]);
  }
}

function toCachedObject({ key, sha256, size_bytes, making_ms: makingMs, media }: CachedRow): CachedObject {
  return { key, sha256, sizeBytes: Number(size_bytes), makingMs, media };
}
