// Real: PostgreSQL, the disk. In memory: the object store.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inTransaction } from '@app/database';
import { eventually } from '@app/testing';
import { PacketIndexes } from '../../../libs/compositions/src/cache/packet-indexes';
import { CacheStage } from './cache-stage';

const A = 'segments/a.mp4';
const B = 'segments/b.mp4';
const C = 'segments/c.mp4';

describe('the cache', () => {
  let stage: CacheStage;
  beforeEach(async () => {
    stage = await CacheStage.open();
  });
  afterEach(() => stage.close());

  describe('of objects', () => {
    const read = (key: string): Promise<boolean> => stage.objects.read(key, join(stage.folder, 'read'));

    it('gives back what was kept', async () => {
      await stage.keep(A, { bytes: 100 });
      expect((await stage.objects.find([A, B])).get(A)).toMatchObject({ key: A, sizeBytes: 100, makingMs: 1000 });
      expect(await read(A)).toBe(true);
      expect(await readFile(join(stage.folder, 'read'), 'utf8')).toBe('x'.repeat(100));
    });

    it('does not know what was put and not kept, nor what never was', async () => {
      await stage.keep(A);
      await stage.dataSource.query('UPDATE cached_objects SET sha256 = NULL, size_bytes = NULL');
      expect([...(await stage.objects.find([A, B])).keys()]).toEqual([]);
      expect(await read(A)).toBe(false);
      expect(await read(B)).toBe(false);
    });

    it.each([
      ['cut off', 'xxxxx'],
      ['of other bytes', 'xxxxxxxxxy'],
    ])('does not take what is %s', async (_, content) => {
      await stage.keep(A);
      await stage.store.put(A, Buffer.from(content));
      expect(await read(A)).toBe(false);
    });

    it('does not take what is gone', async () => {
      await stage.keep(A);
      await stage.store.delete(A);
      expect(await read(A)).toBe(false);
    });

    it('writes down a use, but not every one', async () => {
      const lastUse = async (): Promise<string> => {
        const [row] = await stage.dataSource.query<{ at: string }[]>(
          'SELECT last_used_at::text AS at FROM cached_objects',
        );
        return row?.at ?? '';
      };
      await stage.keep(A, { minutesAgo: 5 });
      const kept = await lastUse();
      await stage.objects.find([A]);
      const used = await lastUse();
      await stage.objects.find([A]);
      expect(used > kept).toBe(true);
      expect(await lastUse()).toBe(used);
    });
  });

  describe('of the parts of a render', () => {
    it('tells what is there, and where each came from', async () => {
      await stage.keep(A);
      const renderId = await stage.newRender();
      expect([...(await stage.hold(renderId, A, B, A, B)).keys()]).toEqual([A]);
      await inTransaction(stage.dataSource, (transaction) =>
        stage.parts.settle(transaction, renderId, { kind: 'segment', position: 1 }, { origin: 'made', key: B }),
      );
      const parts = await stage.parts.all(renderId, 'segment');
      expect(parts.map(({ key, origin }) => [key, origin])).toEqual([
        [A, 'cached'],
        [B, 'made'],
        [A, 'cached'],
        [B, 'cached'],
      ]);
      expect(await stage.parts.keyOf(renderId, { kind: 'segment', position: 1 })).toBe(B);
    });

    it('goes by what a worker made, where that is not what another one planned', async () => {
      const renderId = await stage.newRender();
      await stage.hold(renderId, A, B, A);
      await inTransaction(stage.dataSource, (transaction) =>
        stage.parts.settle(transaction, renderId, { kind: 'segment', position: 0 }, { origin: 'made', key: C }),
      );
      const parts = await stage.parts.all(renderId, 'segment');
      expect(parts.map(({ key, origin }) => [key, origin])).toEqual([
        [C, 'made'],
        [B, null],
        [C, 'cached'],
      ]);
    });

    it('takes other parts in the place of those it had', async () => {
      const renderId = await stage.newRender();
      await stage.hold(renderId, A);
      await stage.hold(renderId, B);
      expect((await stage.parts.all(renderId, 'segment')).map(({ key }) => key)).toEqual([B]);
    });
  });

  describe('beyond its budget', () => {
    beforeEach(async () => {
      await stage.keep(A, { minutesAgo: 30 });
      await stage.keep(B, { minutesAgo: 10 });
      await stage.keep(C, { minutesAgo: 20 });
    });

    it('gives up what was not used for longest, and no more than it has to', async () => {
      await stage.evict(30);
      expect(await stage.stored()).toEqual([A, B, C]);
      await stage.evict(29);
      expect(await stage.stored()).toEqual([B, C]);
      await stage.evict(10);
      expect(await stage.stored()).toEqual([B]);
    });

    it('keeps what renders need that have not ended, however much that is', async () => {
      const renderId = await stage.newRender();
      await stage.hold(renderId, A, C);
      await stage.evict(0);
      expect(await stage.stored()).toEqual([A, C]);
      await stage.endRender(renderId);
      await stage.evict(0);
      expect(await stage.stored()).toEqual([]);
    });

    it('forgets the addresses of sources that are gone', async () => {
      await stage.dataSource.query(
        `INSERT INTO cached_objects (key, sha256, size_bytes) VALUES ('sources/5a', '5a', 9)`,
      );
      await stage.dataSource.query(`INSERT INTO remembered_addresses VALUES ('url', '"v1"', '5a')`);
      await stage.evict(0);
      expect(await stage.dataSource.query('SELECT * FROM remembered_addresses')).toEqual([]);
    });

    it('forgets where packets can be taken apart when that was long ago', async () => {
      const indexes = new PacketIndexes(stage.dataSource);
      const [frameRate, other] = [
        { num: 30_000, den: 1001 },
        { num: 30, den: 1 },
      ];
      const index = { frames: 60, idrFrames: [0, 30], ends: 'AQ==' };
      await indexes.keep({ sourceId: 'a', frameRate }, index);
      await indexes.keep({ sourceId: 'b', frameRate }, index);
      await indexes.keep({ sourceId: 'b', frameRate }, null);
      expect([...(await indexes.find(['a', 'b', 'c'], frameRate))].sort()).toEqual([
        ['a', index],
        ['b', null],
      ]);
      expect((await indexes.find(['a'], other)).size).toBe(0);
      await stage.dataSource.query(
        `UPDATE packet_indexes SET found_at = now() - interval '31 days' WHERE packet_index IS NULL`,
      );
      await stage.evict(100);
      expect(await stage.dataSource.query('SELECT source_sha256 FROM packet_indexes')).toEqual([
        { source_sha256: 'a' },
      ]);
    });

    it('removes what a dead worker has put and never kept, but not what is just being put', async () => {
      await stage.dataSource.query(
        `UPDATE cached_objects SET sha256 = NULL, size_bytes = NULL,
                created_at = CASE WHEN key = $1 THEN now() - interval '2 hours' ELSE now() END
         WHERE key IN ($1, $2)`,
        [A, B],
      );
      await stage.evict(1000);
      expect(await stage.stored()).toEqual([B, C]);
    });

    it('removes what is left of a file that was found damaged, and not made again', async () => {
      await inTransaction(stage.dataSource, (transaction) => stage.objects.drop(transaction, [A]));
      expect((await stage.objects.find([A])).size).toBe(0);
      await stage.dataSource.query(`UPDATE cached_objects SET created_at = now() - interval '2 hours'`);
      await stage.evict(1000);
      expect(await stage.stored()).toEqual([B, C]);
    });

    it('keeps the row of a file that storage did not delete', async () => {
      jest.spyOn(stage.store, 'delete').mockRejectedValue(new Error('No'));
      await expect(stage.evict(0)).rejects.toThrow('No');
      expect(await stage.stored()).toEqual([A, B, C]);
    });

    it('takes others in the place of a file that storage does not let go', async () => {
      const { store } = stage;
      const remove = store.delete.bind(store);
      jest
        .spyOn(store, 'delete')
        .mockImplementation((key) => (key === A ? Promise.reject(new Error('No')) : remove(key)));
      await expect(stage.evict(20)).rejects.toThrow('No');
      expect(await stage.stored()).toEqual([A, B]);
    });

    it('makes a render that is planned meanwhile wait, and find nothing that is about to go', async () => {
      let letGo: () => void = () => undefined;
      const deleting = jest
        .spyOn(stage.store, 'delete')
        .mockImplementationOnce(() => new Promise((resolve) => (letGo = resolve)));
      const evicting = stage.evict(0);
      await eventually('the eviction to be under way', () => deleting.mock.calls.length === 1);
      const holding = stage.hold(await stage.newRender(), A, B, C);
      await stage.untilSomebodyWaits();
      letGo();
      await evicting;
      expect((await holding).size).toBe(0);
    });

    it('leaves alone what a render that is being planned has found', async () => {
      const renderId = await stage.newRender();
      let evicting: Promise<void> | undefined;
      await inTransaction(stage.dataSource, async (transaction) => {
        const found = await stage.parts.hold(transaction, renderId, [{ kind: 'segment', position: 0, key: A }]);
        expect(found.size).toBe(1);
        evicting = stage.evict(0);
        await stage.untilSomebodyWaits();
      });
      await evicting;
      expect(await stage.stored()).toEqual([A]);
    });
  });
});
