import { randomUUID } from 'node:crypto';
import { Asset, AssetStore } from '@app/assets';
import { dataSourceOptions, inTransaction } from '@app/database';
import { createTestDatabase, eventually, MemoryObjectStore, type TestDatabase } from '@app/testing';
import { DataSource } from 'typeorm';
import { StoredAssetResolver } from '../../../libs/assets/src/store/stored-asset-resolver';

describe('StoredAssetResolver', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let resolver: StoredAssetResolver;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await new DataSource(dataSourceOptions(database.url, [Asset])).initialize();
    resolver = new StoredAssetResolver(dataSource);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  async function assetOf(ownerId: string | null): Promise<string> {
    const id = randomUUID();
    const sizeBytes = '5000000000';
    await dataSource.manager.insert(Asset, { id, ownerId, kind: 'lut', filename: 'a.cube', sha256: 'abc', sizeBytes });
    return id;
  }

  it('finds what its owner may use, and nothing else', async () => {
    const [annas, berts, nobodys] = [await assetOf('anna'), await assetOf('bert'), await assetOf(null)];
    const all = [annas, berts, nobodys, randomUUID()];
    expect([...(await resolver.resolve(all, 'anna')).keys()]).toEqual([annas]);
    expect([...(await resolver.resolve(all, null)).keys()]).toEqual([nobodys]);
    expect((await resolver.resolve([berts], 'bert')).get(berts)).toEqual({
      id: berts,
      kind: 'lut',
      sha256: 'abc',
      sizeBytes: 5_000_000_000,
      key: 'assets/abc',
    });
    expect((await resolver.resolve([], 'anna')).size).toBe(0);
  });

  it('keeps from being deleted what a transaction found, until that has ended', async () => {
    const id = await assetOf(null);
    const store = new AssetStore(dataSource, new MemoryObjectStore());
    let removal: Promise<string> | undefined;
    await inTransaction(dataSource, async (transaction) => {
      await resolver.resolve([id], null, transaction);
      removal = store.remove(id, null);
      await eventually('the removal to wait', async () => {
        const waiting = await dataSource.query<unknown[]>(
          `SELECT 1 FROM pg_stat_activity
           WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%"assets"%'`,
        );
        return waiting.length > 0;
      });
      expect((await resolver.resolve([id], null)).has(id)).toBe(true);
    });
    expect(await removal).toBe('removed');
    expect((await resolver.resolve([id], null)).has(id)).toBe(false);
  });
});
