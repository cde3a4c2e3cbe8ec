import { stat } from 'node:fs/promises';
import { Injectable, Logger } from '@nestjs/common';
import type { Transaction } from '@app/database';
import type { MediaInfo } from '@app/media-processing';
import { hashFile, ObjectMissing, ObjectStore } from '@app/storage';
import { DataSource, type EntityManager } from 'typeorm';

/** The time of last use is only updated if it is older than this. */
const USE_GRAIN_SECONDS = 60;

/** Facts about a cached object that its content does not tell, or not cheaply. */
export interface ObjectFacts {
  /** Of a segment. */
  readonly frames?: number;
  /** How long it took to make. */
  readonly makingMs?: number;
  /** Of a source. */
  readonly media?: MediaInfo;
  /** Ids of the sources that could not be decoded completely for it. */
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
 * The cache: files in the object store, and a row for each that says what its content must be. The row is written after
 * the file and deleted before it, and everything that is read is compared with it: an incomplete, lost or changed file
 * counts as missing.
 */
@Injectable()
export class CachedObjects {
  private readonly logger = new Logger(CachedObjects.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly objects: ObjectStore,
  ) {}

  /** Those of `keys` that are cached. Updates their last use. */
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
   * Stores a file. It is in the cache once `keep` is committed; until then, a row without a hash lets eviction find the
   * file, should it be abandoned.
   *
   * @param knownSha256 of the file, if it has already been computed
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

  /** Copies an object to `path`; false if it is missing or damaged. */
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

  /** Whether the file of an object still exists with the right size; `read` checks its content. */
  async isThere({ key, sizeBytes }: CachedObject): Promise<boolean> {
    return (await this.objects.head(key))?.sizeBytes === sizeBytes;
  }

  /**
   * Forgets objects that turned out to be unusable; they are made again under the same keys. Rows without a hash stay:
   * if the objects are not made again after all, eviction removes what is left of the files.
   */
  async drop({ manager }: Transaction, keys: readonly string[]): Promise<void> {
    this.logger.warn({ keys, count: keys.length }, 'Stored files are unusable and will be made again');
    await manager.query('UPDATE cached_objects SET sha256 = NULL, size_bytes = NULL WHERE key = ANY($1)', [keys]);
  }
}

function toCachedObject({ key, sha256, size_bytes, making_ms: makingMs, media }: CachedRow): CachedObject {
  return { key, sha256, sizeBytes: Number(size_bytes), makingMs, media };
}
