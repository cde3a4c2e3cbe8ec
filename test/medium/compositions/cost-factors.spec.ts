// Real: PostgreSQL.
import { dataSourceOptions } from '@app/database';
import { createTestDatabase, type TestDatabase } from '@app/testing';
import { DataSource } from 'typeorm';
import { CostFactors } from '../../../libs/compositions/src/estimate/cost-factors';

const STEP = { name: 'encode h264 medium software 720', priorMs: 1000 };

describe('CostFactors', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let factors: CostFactors;
  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await new DataSource(dataSourceOptions(database.url, [])).initialize();
    factors = new CostFactors(dataSource);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });
  beforeEach(() => dataSource.query('DELETE FROM cost_factors'));

  const factorOf = async (name: string): Promise<number> => (await factors.find([name])).get(name) ?? NaN;
  const learn = async (actualMs: number, times: number): Promise<void> => {
    for (let time = 0; time < times; time += 1) await factors.learn(STEP, actualMs);
  };

  it('believe the prior at first, and then what is seen', async () => {
    expect(await factorOf(STEP.name)).toBe(1);
    await learn(3000, 12);
    expect(await factorOf(STEP.name)).toBeGreaterThan(2.6);
    expect(await factorOf('encode av1 low software 1080')).toBeGreaterThan(2);
  });

  it('forget a slower past', async () => {
    await learn(4000, 20);
    await learn(1000, 40);
    expect(await factorOf(STEP.name)).toBeLessThan(1.2);
  });

  it('are hardly moved by one step that hung', async () => {
    await learn(1000, 20);
    await learn(600_000, 1);
    expect(await factorOf(STEP.name)).toBeLessThan(1.25);
  });

  it('are not misled where that was the first of all', async () => {
    await learn(600_000, 1);
    expect(await factorOf(STEP.name)).toBeLessThan(2);
  });

  it('lose nothing that is learnt at the same time', async () => {
    await Promise.all(Array.from({ length: 10 }, () => factors.learn(STEP, 2000)));
    const rows = await dataSource.query<unknown[]>('SELECT name, samples FROM cost_factors ORDER BY name');
    expect(rows).toEqual([
      { name: STEP.name, samples: 10 },
      { name: 'pool', samples: 10 },
    ]);
  });

  it('say how far estimates are off, in either direction', async () => {
    expect(await factors.typicalError()).toBeNull();
    await factors.learnError(10, 20);
    await factors.learnError(20, 10);
    expect(await factors.typicalError()).toBeCloseTo(2, 6);
  });
});
