import { Composition, CompositionList, type CompositionQuery } from '@app/compositions';
import { EVERYONE, type Owner } from '@app/database';
import { createTestDatabase } from '@app/testing';
import { DataSource } from 'typeorm';

const ROWS = 20_000;
const OWNERS: readonly Owner[] = ['key:1', null, EVERYONE];

describe('CompositionList', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let dataSource: DataSource;
  let list: CompositionList;
  let logged: jest.SpiedFunction<DataSource['logger']['logQuery']>;
  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await new DataSource({
      type: 'postgres',
      url: database.url,
      entities: [Composition],
      logging: ['query'],
    }).initialize();
    logged = jest.spyOn(dataSource.logger, 'logQuery').mockImplementation();
    list = new CompositionList(dataSource);
    await dataSource.query(
      `INSERT INTO compositions (id, owner_id, title, status, spec, duration_seconds, render_id, created_at, updated_at)
       SELECT gen_random_uuid(), CASE WHEN n % 4 > 0 THEN 'key:' || n % 4 END, 'Title ' || lpad((n % 1000)::text, 3, '0'),
              CASE WHEN n % 100 = 0 THEN 'failed' ELSE 'completed' END, '{}', 1, gen_random_uuid(),
              now() - n * interval '1 minute', now() - (n * 7919 % ${ROWS}) * interval '1 minute'
       FROM generate_series(1, ${ROWS}) n`,
    );
    await dataSource.query('ANALYZE compositions');
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const query = (changes: Partial<CompositionQuery>): CompositionQuery => ({
    owner: 'key:1',
    sort: 'createdAt',
    order: 'DESC',
    limit: 50,
    offset: 0,
    ...changes,
  });

  it.each<[string, Partial<CompositionQuery>, number]>([
    ['an owner', {}, ROWS / 4],
    ['nobody', { owner: null }, ROWS / 4],
    ['everyone', { owner: EVERYONE }, ROWS],
    ['a state', { owner: null, status: 'failed' }, ROWS / 100],
    ['a state that is none of its', { status: 'failed' }, 0],
  ])('counts what belongs to %s', async (_, changes, total) => {
    const page = await list.page(query(changes));
    expect(page).toMatchObject({ total, hasMore: total > 50 });
    expect(page.items).toHaveLength(Math.min(50, total));
  });

  it('goes through all of a list, each once, in order', async () => {
    const seen: string[] = [];
    for (let offset = 0, hasMore = true; hasMore; offset += 1000) {
      const page = await list.page(query({ sort: 'title', order: 'ASC', limit: 1000, offset }));
      seen.push(...page.items.map(({ title, id }) => `${title} ${id}`));
      hasMore = page.hasMore;
    }
    expect(new Set(seen).size).toBe(ROWS / 4);
    expect(seen).toEqual([...seen].sort());
  });

  it.each(
    (['createdAt', 'updatedAt', 'title'] as const).flatMap((sort) =>
      (['ASC', 'DESC'] as const).flatMap((order) =>
        OWNERS.map((owner): Partial<CompositionQuery> => ({ sort, order, owner })),
      ),
    ),
  )('begins in an index: %p', async (changes) => {
    logged.mockClear();
    await list.page(query(changes));
    const ordered = logged.mock.calls.filter(([sql]) => sql.includes('ORDER BY'));
    expect(ordered).toHaveLength(1);
    const [sql = '', parameters] = ordered[0] ?? [];
    const plan = JSON.stringify(await dataSource.query(`EXPLAIN ${sql}`, parameters));
    expect(plan).toContain('Index Scan');
    expect(plan).not.toContain('Sort');
  });
});
