import { dataSourceOptions } from '@app/database';
import { createTestDatabase, SwitchableLink, type TestDatabase } from '@app/testing';
import { DataSource } from 'typeorm';

/** Much shorter than in production, where a statement may take half a minute. */
const STATEMENT_TIMEOUT_MS = 500;

describe('a PostgreSQL that is gone without a word', () => {
  let database: TestDatabase;
  let link: SwitchableLink;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    link = await SwitchableLink.to(database.url);
    dataSource = await new DataSource(
      dataSourceOptions(link.url, [], { statementTimeoutMs: STATEMENT_TIMEOUT_MS }),
    ).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await link.cut();
    await database.drop();
  });

  const answer = (): Promise<unknown> => dataSource.query('SELECT 1 AS one');

  it('fails what is asked of it, and is forgotten: the next question goes another way', async () => {
    await answer();
    link.freeze();
    await expect(answer()).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    expect(await answer()).toEqual([{ one: 1 }]);
  }, 30_000);

  it('fails a transaction as well', async () => {
    await expect(
      dataSource.transaction(async (manager) => {
        await manager.query('SELECT 1');
        link.freeze();
        await manager.query('SELECT 2');
      }),
    ).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    expect(await answer()).toEqual([{ one: 1 }]);
  }, 30_000);

  it('is not taken for gone while nothing is asked of it', async () => {
    const told = await dataSource.transaction(async (manager) => {
      await manager.query('SELECT 1');
      await new Promise((resolve) => setTimeout(resolve, STATEMENT_TIMEOUT_MS + 6000));
      return manager.query<unknown>('SELECT 1 AS one');
    });
    expect(told).toEqual([{ one: 1 }]);
  }, 30_000);
});
