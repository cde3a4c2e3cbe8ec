import { AssetStore } from '@app/assets';
import { ObjectStore } from '@app/storage';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';

interface Place {
  readonly prefix: string;
  /** Of the names that stand after the prefix, those whose rows are there. */
  readonly owners: string;
}

/** What lies below a name there belongs to one row, and is worthless without it. */
const PLACES: readonly Place[] = [
  { prefix: 'outputs/', owners: 'SELECT id::text AS name FROM compositions WHERE id::text = ANY($1)' },
  { prefix: 'work/', owners: 'SELECT id::text AS name FROM renders WHERE id::text = ANY($1)' },
  { prefix: 'uploads/', owners: 'SELECT id::text AS name FROM asset_uploads WHERE id::text = ANY($1)' },
  { prefix: 'assets/', owners: 'SELECT sha256 AS name FROM assets WHERE sha256 = ANY($1)' },
];

/** What is younger may be about to get its row, or be the last words of a worker that was told to stop. */
const MIN_AGE_MS = 24 * 3600 * 1000;
const BATCH = 500;

/** Objects whose rows are gone: left by a worker that died between the two. */
@Injectable()
export class OrphanedObjects {
  private readonly logger = new Logger(OrphanedObjects.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly objects: ObjectStore,
    private readonly assets: AssetStore,
  ) {}

  /** Rejects with the reason of `signal` where that is aborted. */
  async remove(signal: AbortSignal): Promise<void> {
    for (const place of PLACES) {
      const keys: string[] = [];
      for await (const { key, lastModified } of this.objects.list(place.prefix)) {
        signal.throwIfAborted();
        if (Date.now() - lastModified.getTime() > MIN_AGE_MS) keys.push(key);
        if (keys.length === BATCH) await this.removeFrom(place, keys.splice(0));
      }
      await this.removeFrom(place, keys);
    }
  }

  private async removeFrom({ prefix, owners }: Place, keys: readonly string[]): Promise<void> {
    const nameOf = (key: string): string => key.slice(prefix.length).split('/', 1)[0] ?? '';
    const names = [...new Set(keys.map(nameOf))];
    const rows = await this.dataSource.query<{ name: string }[]>(owners, [names]);
    const owned = new Set(rows.map(({ name }) => name));
    const orphans = keys.filter((key) => !owned.has(nameOf(key)));
    for (const key of orphans) {
      // An asset with the same bytes may be made at this moment.
      if (prefix === 'assets/') await this.assets.removeUnused(nameOf(key));
      else await this.objects.delete(key);
    }
    if (orphans.length > 0) this.logger.log({ prefix, count: orphans.length }, 'Objects without an owner were deleted');
  }
}
