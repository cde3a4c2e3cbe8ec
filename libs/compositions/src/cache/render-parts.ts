import { Injectable } from '@nestjs/common';
import type { Transaction } from '@app/database';
import { DataSource } from 'typeorm';
import { CachedObjects, type CachedObject } from './cached-objects';
import { CACHE_LOCK } from './cache-lock';

/** A part that a render is assembled from. */
export interface RenderPart {
  readonly kind: 'source' | 'segment' | 'audio';
  /** Index among the parts of its kind, from 0. */
  readonly position: number;
}

export interface KeyedPart extends RenderPart {
  /** In the object store. */
  readonly key: string;
}

/** Whether a part was there already, or was made for this render. */
export type PartOrigin = 'cached' | 'made';

interface PartRow extends KeyedPart {
  readonly origin: PartOrigin | null;
}

/**
 * The parts that renders consist of, and their origin. Parts of unfinished renders are not evicted, whether they exist
 * already or not.
 */
@Injectable()
export class RenderParts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly objects: CachedObjects,
  ) {}

  /**
   * Records what a render needs, and returns what is cached. Eviction waits for the end of the transaction, and from
   * then on keeps what was found.
   */
  async hold(
    { manager }: Transaction,
    renderId: string,
    parts: readonly KeyedPart[],
  ): Promise<ReadonlyMap<string, CachedObject>> {
    await manager.query('SELECT pg_advisory_xact_lock_shared($1)', [CACHE_LOCK]);
    const found = await this.objects.find(
      parts.map(({ key }) => key),
      manager,
    );
    await manager.query(
      `INSERT INTO render_parts (render_id, kind, position, key, origin)
       SELECT $1, part.kind, part.position, part.key, part.origin
       FROM jsonb_to_recordset($2::jsonb) AS part (kind text, position integer, key text, origin text)
       ON CONFLICT (render_id, kind, position) DO UPDATE
       SET key = excluded.key,
           -- Planned anew, a render finds what it made itself.
           origin = CASE WHEN excluded.origin = 'cached' AND render_parts.key = excluded.key
                         THEN coalesce(render_parts.origin, 'cached') ELSE excluded.origin END`,
      [renderId, JSON.stringify(parts.map((part) => ({ ...part, origin: found.has(part.key) ? 'cached' : null })))],
    );
    return found;
  }

  /**
   * Records the origin and the key of a part. Other parts of the render that were planned under the same key are then
   * there, too.
   */
  async settle(
    { manager }: Transaction,
    renderId: string,
    { kind, position }: RenderPart,
    { origin, key }: { readonly origin: PartOrigin; readonly key: string },
  ): Promise<void> {
    await manager.query(
      `UPDATE render_parts p SET origin = CASE WHEN p.position = $3 THEN $4 ELSE 'cached' END, key = $5
       FROM render_parts made
       WHERE made.render_id = $1 AND made.kind = $2 AND made.position = $3
         AND p.render_id = $1 AND p.kind = $2 AND p.key = made.key`,
      [renderId, kind, position, origin, key],
    );
  }

  /** Marks parts with these keys as to be made again. */
  async unsettle({ manager }: Transaction, renderId: string, keys: readonly string[]): Promise<void> {
    await manager.query('UPDATE render_parts SET origin = NULL WHERE render_id = $1 AND key = ANY($2)', [
      renderId,
      keys,
    ]);
  }

  async keyOf(renderId: string, { kind, position }: RenderPart): Promise<string> {
    const [part] = await this.dataSource.query<PartRow[]>(
      'SELECT key FROM render_parts WHERE render_id = $1 AND kind = $2 AND position = $3',
      [renderId, kind, position],
    );
    if (!part) throw new Error(`Render ${renderId} has no ${kind} ${position}`);
    return part.key;
  }

  /** All of a kind, in order. */
  all(renderId: string, kind: RenderPart['kind']): Promise<readonly PartRow[]> {
    return this.dataSource.query<PartRow[]>(
      'SELECT kind, position, key, origin FROM render_parts WHERE render_id = $1 AND kind = $2 ORDER BY position',
      [renderId, kind],
    );
  }

  /** Ids of the sources that could not be decoded completely for some part of a render, whenever that was made. */
  async damagedSources(renderId: string): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT DISTINCT unnest(o.damaged_sources) AS id FROM render_parts p JOIN cached_objects o USING (key)
       WHERE p.render_id = $1`,
      [renderId],
    );
    return rows.map(({ id }) => id);
  }
}
