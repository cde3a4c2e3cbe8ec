import { AssetStore } from '@app/assets';
import { ObjectStore, tryEach } from '@app/storage';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';

interface Place {
  readonly prefix: string;
  /** Which of these names, after the prefix, have rows. */
  readonly owners: string;
}

/** In the cache, rows are written before files: only files that a restored backup does not know lack one. */
const inCache = (prefix: string): Place => ({
  prefix,
  owners: `SELECT name FROM unnest($1::text[]) AS name JOIN cached_objects c ON c.key = '${prefix}' || name`,
});

/** Everything below such a name belongs to one row, and is worthless without it. */
const PLACES: readonly Place[] = [
  { prefix: 'outputs/', owners: 'SELECT id::text AS name FROM compositions WHERE id::text = ANY($1)' },
  { prefix: 'work/', owners: 'SELECT id::text AS name FROM renders WHERE id::text = ANY($1)' },
  { prefix: 'uploads/', owners: 'SELECT id::text AS name FROM asset_uploads WHERE id::text = ANY($1)' },
  { prefix: 'assets/', owners: 'SELECT sha256 AS name FROM assets WHERE sha256 = ANY($1)' },
  ...['sources/', 'segments/', 'audio/'].map(inCache),
];

/** Younger objects may be about to get a row, or be the last writes of a stopping worker. */
const MIN_AGE_MS = 24 * 3600 * 1000;
const BATCH = 500;

/** Deletes objects without rows: left by a worker that died in between. */
@Injectable()
export class OrphanedObjects {
  private readonly logger = new Logger(OrphanedObjects.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly objects: ObjectStore,
    private readonly assets: AssetStore,
  ) {}

  /** Finally rejects if some could not be removed, and with the reason of `signal` if that is aborted. */
  async remove(signal: AbortSignal): Promise<void> {
    await tryEach(PLACES, (place) => this.removeBelow(place, signal));
  }

  private async removeBelow(place: Place, signal: AbortSignal): Promise<void> {
    const { prefix } = place;
    let count = 0;
    try {
      await tryEach(this.orphansBelow(place, signal), async (key) => {
        // An asset with the same content may be being created right now.
        if (prefix === 'assets/') await this.assets.removeUnused(nameOf(key, place));
        else await this.objects.delete(key);
        count += 1;
      });
    } finally {
      if (count > 0) this.logger.log({ prefix, count }, 'Objects without an owner were deleted');
    }
  }

  private async *orphansBelow(place: Place, signal: AbortSignal): AsyncGenerator<string> {
    const keys: string[] = [];
    for await (const { key, lastModified } of this.objects.list(place.prefix)) {
      signal.throwIfAborted();
      if (Date.now() - lastModified.getTime() > MIN_AGE_MS) keys.push(key);
      if (keys.length === BATCH) yield* await this.withoutOwner(keys.splice(0), place);
    }
    yield* await this.withoutOwner(keys, place);
  }

  private async withoutOwner(keys: readonly string[], place: Place): Promise<string[]> {
    const names = [...new Set(keys.map((key) => nameOf(key, place)))];
    const rows = await this.dataSource.query<{ name: string }[]>(place.owners, [names]);
    const owned = new Set(rows.map(({ name }) => name));
    return keys.filter((key) => !owned.has(nameOf(key, place)));
  }
}

/** The name after the prefix, up to the next slash. */
function nameOf(key: string, { prefix }: Place): string {
  return key.slice(prefix.length).split('/', 1)[0] ?? '';
}
