import { randomUUID } from 'node:crypto';
import { Asset, AssetStore, AssetUpload, UploadStore } from '@app/assets';
import { IdempotencyKeys, type ExpiredClipJobs } from '@app/compositions';
import { dataSourceOptions } from '@app/database';
import { type OutboxRelay, Task, TaskQueue } from '@app/queueing';
import { createTestDatabase, MemoryObjectStore, type TestDatabase, testSettings } from '@app/testing';
import { DataSource } from 'typeorm';
import { ExpiredRecords } from '../../../apps/worker/src/maintenance/expired-records';
import { OrphanedObjects } from '../../../apps/worker/src/maintenance/orphaned-objects';
import { Sweep } from '../../../apps/worker/src/maintenance/sweep';
import { SweepSchedule } from '../../../apps/worker/src/maintenance/sweep-schedule';

const HOUR_MS = 3600 * 1000;
const settings = testSettings({ retentionDays: 30, maintenanceSeconds: 3600 });
const { signal } = new AbortController();

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await new DataSource(dataSourceOptions(database.url, [Asset, AssetUpload, Task])).initialize();
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

describe('a sweep', () => {
  let objects: MemoryObjectStore;
  let sweep: Sweep;
  const clipJobs = { remove: jest.fn(() => Promise.resolve()) };
  beforeEach(() => {
    objects = new MemoryObjectStore();
    sweep = new Sweep(
      new IdempotencyKeys(dataSource),
      new UploadStore(dataSource, objects),
      clipJobs as unknown as ExpiredClipJobs,
      new ExpiredRecords(dataSource, settings),
      new OrphanedObjects(dataSource, objects, new AssetStore(dataSource, objects)),
    );
  });

  const left = async (keys: readonly string[]): Promise<string[]> => {
    const there: string[] = [];
    for (const key of keys) if (await objects.head(key)) there.push(key);
    return there;
  };

  async function uploadUntil(expiresAt: Date): Promise<string> {
    const upload = { ownerId: null, filename: 'a.mp4', sha256: null, expiresAt, sizeBytes: 1, partBytes: 1 };
    const { id } = await new UploadStore(dataSource, objects).begin(upload);
    await objects.put(`uploads/${id}/00001`, Buffer.from('x'));
    return id;
  }

  it('takes away uploads that were not completed in time', async () => {
    const late = await uploadUntil(new Date(Date.now() - 2 * HOUR_MS));
    const current = await uploadUntil(new Date(Date.now() + HOUR_MS));
    await sweep.run(signal);
    expect(clipJobs.remove).toHaveBeenCalledTimes(1);
    expect(await left([`uploads/${late}/00001`, `uploads/${current}/00001`])).toEqual([`uploads/${current}/00001`]);
    expect(await dataSource.manager.existsBy(AssetUpload, { id: late })).toBe(false);
  });

  it('does the rest where a part fails, and says so', async () => {
    clipJobs.remove.mockImplementationOnce(() => Promise.reject(new Error('No')));
    const late = await uploadUntil(new Date(Date.now() - 2 * HOUR_MS));
    await objects.put('outputs/x/r.mp4', Buffer.from('x'));
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 48 * HOUR_MS);
    await expect(sweep.run(signal)).rejects.toThrow('No');
    expect(await left([`uploads/${late}/00001`, 'outputs/x/r.mp4'])).toEqual([]);
  });

  it('does not stop at an object that storage does not let go, and says so', async () => {
    const [stuck, ...others] = [
      await uploadUntil(new Date(0)),
      await uploadUntil(new Date(1)),
      await uploadUntil(new Date(2)),
    ];
    const orphans = ['assets/a', 'outputs/a/1', 'outputs/b/1', 'work/a/1'];
    for (const key of orphans) await objects.put(key, Buffer.from('x'));
    const stays = new Set([`uploads/${stuck}/`, `uploads/${stuck}/00001`, 'outputs/a/1']);
    for (const way of ['delete', 'deletePrefix'] as const) {
      const remove = objects[way].bind(objects);
      jest
        .spyOn(objects, way)
        .mockImplementation((key) => (stays.has(key) ? Promise.reject(new Error('No')) : remove(key)));
    }
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 48 * HOUR_MS);
    await expect(sweep.run(signal)).rejects.toThrow('No');
    const keys = [stuck, ...others].map((id) => `uploads/${id}/00001`);
    expect(await left([...keys, ...orphans])).toEqual([`uploads/${stuck}/00001`, 'outputs/a/1']);
    expect(await dataSource.manager.existsBy(AssetUpload, { id: stuck })).toBe(true);
    stays.clear();
    await sweep.run(signal);
    expect(await left([...keys, ...orphans])).toEqual([]);
  });

  it('is broken off when its worker has to stop', async () => {
    const list = jest.spyOn(objects, 'list');
    const stopping = new AbortController();
    clipJobs.remove.mockImplementationOnce(() => {
      stopping.abort(new Error('The worker is stopping'));
      return Promise.resolve();
    });
    await expect(sweep.run(stopping.signal)).rejects.toThrow('The worker is stopping');
    expect(list).not.toHaveBeenCalled();
  });

  it('takes away objects without an owner once they are a day old, and no others', async () => {
    const id = randomUUID();
    const sizeBytes = '1';
    await dataSource.manager.insert(Asset, { id, kind: 'lut', filename: 'a.cube', sha256: 'owned', sizeBytes });
    const upload = await uploadUntil(new Date(Date.now() + 48 * HOUR_MS));
    const cached = ['sources/owned', 'segments/owned.mp4', 'audio/owned.flac'];
    await dataSource.query('INSERT INTO cached_objects (key) SELECT unnest($1::text[])', [cached]);
    const owned = ['assets/owned', `uploads/${upload}/00001`, ...cached, 'elsewhere/x'];
    const orphans = [
      'assets/unused',
      `outputs/${id}/r.mp4`,
      `outputs/${id}/r/poster.jpg`,
      `work/${id}/a`,
      'uploads/x/1',
      'sources/unused',
      'segments/unused.mp4',
      'audio/unused.flac',
    ];
    const all = [...owned, ...orphans];
    for (const key of all) await objects.put(key, Buffer.from('x'));
    await sweep.run(signal);
    expect(await left(all)).toEqual(all);
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 25 * HOUR_MS);
    await sweep.run(signal);
    expect(await left(all)).toEqual(owned);
  });

  it('forgets what is over for longer than RETENTION_DAYS, and nothing that is not', async () => {
    const delivery = (status: string, days: number): Promise<unknown> =>
      dataSource.query(
        `INSERT INTO webhook_deliveries (id, subject_id, url, body, status, series, created_at, finished_at)
         VALUES (gen_random_uuid(), gen_random_uuid(), $1, '', $2, 1, now(),
                 CASE WHEN $2 <> 'pending' THEN now() - make_interval(days => $3) END)`,
        [`${status}-${days}`, status, days],
      );
    for (const status of ['delivered', 'failed']) for (const days of [29, 31]) await delivery(status, days);
    await delivery('pending', 31);
    const task = { queue: 'webhook', input: {}, priority: 5, turn: 0, units: 1 } as const;
    for (const [status, days] of [
      ['done', 31],
      ['ready', 31],
      ['done', 29],
    ] as const) {
      const finishedAt = new Date(Date.now() - days * 24 * HOUR_MS);
      const input = { deliveryId: randomUUID(), series: days };
      await dataSource.manager.insert(Task, { ...task, input, id: randomUUID(), status, finishedAt });
    }
    await sweep.run(signal);
    const deliveries = await dataSource.query<{ url: string }[]>('SELECT url FROM webhook_deliveries ORDER BY url');
    expect(deliveries.map(({ url }) => url)).toEqual(['delivered-29', 'failed-29', 'pending-31']);
    const tasks = await dataSource.manager.findBy(Task, { queue: 'webhook' });
    expect(tasks.map(({ status, input }) => [status, 'series' in input && input.series]).sort()).toEqual([
      ['done', 29],
      ['ready', 31],
    ]);
  });
});

describe('the schedule of sweeps', () => {
  const schedule = (): SweepSchedule =>
    new SweepSchedule(dataSource, new TaskQueue({ wake: () => undefined } as unknown as OutboxRelay), settings);
  const sweeps = (): Promise<Task[]> => dataSource.manager.findBy(Task, { queue: 'maintenance' });

  it('asks for one, however many workers there are, and for the next when it is time', async () => {
    await Promise.all([schedule().ask(), schedule().ask(), schedule().ask()]);
    expect(await sweeps()).toMatchObject([{ input: { sweep: true }, status: 'ready', renderId: null }]);
    await dataSource.query(`UPDATE tasks SET status = 'done' WHERE queue = 'maintenance'`);
    await schedule().ask();
    expect(await sweeps()).toHaveLength(1);
    await dataSource.query(`UPDATE tasks SET created_at = now() - interval '1 hour' WHERE queue = 'maintenance'`);
    await schedule().ask();
    expect(await sweeps()).toHaveLength(2);
  });
});
