// Real: PostgreSQL. In memory: the object store. Nobody runs the tasks.
import { inTransaction } from '@app/database';
import { Metrics } from '@app/observability';
import { OutboxRelay, TaskQueue } from '@app/queueing';
import { HandOutParts, type PlannedParts } from '../../../libs/compositions/src/cache/hand-out-parts';
import type { KeyedPart } from '../../../libs/compositions/src/cache/render-parts';
import { CacheStage, SilentProducer } from './cache-stage';

const PLAN: PlannedParts['plan'] = {
  profile: { codec: 'h264', width: 320, height: 180, frameRate: { num: 30, den: 1 }, quality: 'low' },
  format: 'mp4',
  totalFrames: 90,
  segments: [10, 20, 60].map((frames) => ({ kind: 'generate', colour: 'black', startFrame: 0, frames })),
  audio: { totalSamples: 144_000, tracks: [] },
};
const KEYS = ['segments/a.mp4', 'segments/b.mp4', 'segments/c.mp4'];
const PARTS: readonly KeyedPart[] = [
  ...KEYS.map((key, position): KeyedPart => ({ kind: 'segment', position, key })),
  { kind: 'audio', position: 0, key: 'audio/d.m4a' },
];

describe('HandOutParts', () => {
  let stage: CacheStage;
  let handOut: HandOutParts;
  let renderId: string;

  beforeEach(async () => {
    stage = await CacheStage.open();
    const tasks = new TaskQueue(new OutboxRelay(stage.dataSource, new SilentProducer()));
    handOut = new HandOutParts(stage.dataSource, stage.parts, stage.objects, tasks, new Metrics());
    renderId = await stage.newRender();
    for (const key of ['segments/a.mp4', 'segments/c.mp4']) await stage.keep(key);
    await inTransaction(stage.dataSource, (transaction) =>
      handOut.handOut(transaction, renderId, { plan: PLAN, parts: PARTS }),
    );
  });
  afterEach(() => stage.close());

  const tasks = (): Promise<unknown[]> =>
    stage.dataSource.query(
      `SELECT queue, input ->> 'index' AS index, units, exclusive_key AS key FROM tasks
       WHERE render_id = $1 ORDER BY created_at, queue DESC, units`,
      [renderId],
    );
  const B = { queue: 'segment', index: '1', units: 20, key: 'segments/b.mp4' };
  const SOUND = { queue: 'audio', index: null, units: 5, key: 'audio/d.m4a' };

  it('makes tasks of what is not there', async () => {
    expect(await tasks()).toEqual([B, SOUND]);
    const origins = (await stage.parts.all(renderId, 'segment')).map(({ origin }) => origin);
    expect(origins).toEqual(['cached', null, 'cached']);
  });

  it('makes one task of what is needed several times', async () => {
    const parts = [0, 1, 2].map((position): KeyedPart => ({ kind: 'segment', position, key: 'segments/e.mp4' }));
    await inTransaction(stage.dataSource, async (transaction) => {
      await transaction.manager.query('DELETE FROM tasks');
      await handOut.handOut(transaction, renderId, { plan: PLAN, parts });
    });
    expect(await tasks()).toEqual([{ queue: 'segment', index: '0', units: 10, key: 'segments/e.mp4' }]);
  });

  it('makes tasks again of what turns out to be damaged, and forgets it', async () => {
    const commit = await handOut.again(renderId, { plan: PLAN, parts: PARTS.slice(0, 1) });
    await inTransaction(stage.dataSource, commit);
    expect(await tasks()).toEqual([B, SOUND, { queue: 'segment', index: '0', units: 10, key: 'segments/a.mp4' }]);
    expect([...(await stage.objects.find(KEYS)).keys()]).toEqual(['segments/c.mp4']);
    expect((await stage.parts.all(renderId, 'segment')).map(({ origin }) => origin)).toEqual([null, null, 'cached']);
  });

  it('gives up on a store that damages everything', async () => {
    await stage.dataSource.query(
      `INSERT INTO tasks (id, queue, render_id, input, status, priority, units)
       SELECT gen_random_uuid(), 'assemble', $1, '{}', 'done', 5, 1 FROM generate_series(1, 3)`,
      [renderId],
    );
    const failing = handOut.again(renderId, { plan: PLAN, parts: PARTS.slice(0, 1) });
    await expect(failing).rejects.toMatchObject({ code: 'INTERNAL_ERROR', retryable: false });
  });
});
