// Workers die, are told to stop, are too few: every composition still ends, and nothing finished is done again.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { emptyTestRedis, eventually } from '@app/testing';
import { decodeErrors, streams } from './stack/look-at-video';
import { startStack, type Stack } from './stack/start-stack';

const SECONDS = 40;

describe('renders survive the end of', () => {
  let stack: Stack;
  let source: string;

  beforeEach(async () => {
    stack = await startStack({
      workers: 0,
      environment: { LEASE_SECONDS: '3', DRAIN_SECONDS: '0', WORKER_CONCURRENCY: '1' },
    });
    source = await stack.media.make(
      'source.mp4',
      ...['-f', 'lavfi', '-i', `testsrc2=size=640x360:rate=30:duration=${SECONDS}`],
      ...['-c:v', 'libx264', '-preset', 'ultrafast', '-threads', '2'],
    );
  });
  afterEach(() => stack.stop());

  const compose = (): Promise<string> =>
    stack.api.compose({
      title: 'Long enough to be interrupted',
      clips: [{ video_url: source, start_time: 0, end_time: SECONDS }],
      output: { width: 640, height: 360, fps: 30, quality: 'low' },
    });
  const segments = async (): Promise<{ id: string; status: string; generation: number; finished_at: Date }[]> =>
    (
      await stack.database.query<{ id: string; status: string; generation: number; finished_at: Date }>(
        `SELECT id, status, generation, finished_at FROM tasks WHERE queue = 'segment' ORDER BY id`,
      )
    ).rows;
  const midRender = () =>
    eventually(
      'two segments to be done and one to be under way',
      async () => {
        const all = await segments();
        const done = all.filter(({ status }) => status === 'done');
        return done.length >= 2 && all.some(({ status }) => status === 'running') && done;
      },
      { timeoutMs: 60_000 },
    );
  const expectWholeOutput = async (id: string): Promise<void> => {
    const file = join(stack.folder, 'out.mp4');
    await stack.api.download(id, file);
    expect(await decodeErrors(file)).toBe('');
    const [video] = await streams(file);
    expect(Number(video?.nb_read_frames)).toBe(SECONDS * 30);
  };

  it('workers that are killed, at any moment: another one finishes, without redoing finished segments', async () => {
    const first = await stack.startWorker();
    const id = await compose();
    const doneBefore = await midRender();
    await first.end('SIGKILL');
    const second = await stack.startWorker();
    const momentMs = Math.round(Math.random() * 2000);
    await delay(momentMs);
    await second.end('SIGKILL');
    const doneByThen = (await segments()).filter(({ status }) => status === 'done');
    await stack.startWorker();
    await stack.api.completed(id);
    const after = await segments();
    expect(after.every(({ status }) => status === 'done')).toBe(true);
    const untouched = (before: typeof after) => after.filter((one) => before.some((segment) => segment.id === one.id));
    expect({ momentMs, segments: untouched(doneBefore) }).toEqual({ momentMs, segments: doneBefore });
    expect({ momentMs, segments: untouched(doneByThen) }).toEqual({ momentMs, segments: doneByThen });
    await expectWholeOutput(id);
  });

  it('a worker that is told to stop: it hands its work back at once and ends, and its ffmpeg with it', async () => {
    const first = await stack.startWorker();
    const id = await compose();
    await midRender();
    const began = performance.now();
    expect(await first.end('SIGTERM')).toBe(0);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect((await segments()).filter(({ status }) => status === 'running')).toEqual([]);
    expect(readdirSync(join(stack.folder, 'scratch')).filter((name) => name.startsWith('worker'))).toEqual([]);
    await stack.startWorker();
    await stack.api.completed(id);
    await expectWholeOutput(id);
  });
});

describe('renders survive', () => {
  let stack: Stack;
  let id: string;

  beforeEach(async () => {
    stack = await startStack({ workers: 1, environment: { LEASE_SECONDS: '10' } });
    const source = await stack.media.make(
      'source.mp4',
      ...['-f', 'lavfi', '-i', 'testsrc2=size=1280x720:rate=30:duration=20', '-preset', 'ultrafast'],
    );
    id = await stack.api.compose({
      title: 'Through thick and thin',
      clips: [{ video_url: source, start_time: 0, end_time: 20 }],
      output: { resolution: '720p', fps: 30, quality: 'low' },
    });
    await eventually('encoding to be under way', async () => (await stack.api.get(id)).progress > 10);
  });
  afterEach(() => stack.stop());

  it.each(['redis', 'postgres'] as const)('an outage of %s', async (server) => {
    await stack.links[server].cut();
    await delay(5000);
    await stack.links[server].mend();
    await stack.api.completed(id);
    const { rows } = await stack.database.query(`SELECT 1 FROM tasks WHERE queue = 'segment' AND attempt > 1`);
    expect(rows).toEqual([]);
  });

  it('the loss of everything in Redis', async () => {
    await emptyTestRedis();
    await stack.api.completed(id);
  });
});

describe('ten compositions at once', () => {
  it('all complete, while the API stays at hand', async () => {
    const stack = await startStack({ workers: 1, environment: { WORKER_CONCURRENCY: '2' } });
    try {
      const source = await stack.media.make(
        'source.mp4',
        ...['-f', 'lavfi', '-i', 'testsrc2=size=640x360:rate=25:duration=3', '-f', 'lavfi', '-i', 'sine=duration=3'],
      );
      const ids = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          stack.api.compose({
            title: `Number ${index}`,
            clips: [{ video_url: source, start_time: 0, end_time: 2.5 }],
            overlays: [{ text: String(index), position: 'center', start_time: 0, end_time: 1 }],
            output: { width: 320, height: 180, quality: 'low', fps: 24 },
          }),
        ),
      );
      const ended = await Promise.all(ids.map((id) => stack.api.completed(id)));
      expect(ended.map(({ title }) => title)).toEqual(ids.map((_, index) => `Number ${index}`));
      const list = await stack.api.call<{ total: number; compositions: { status: string }[] }>(
        'GET',
        '/api/v1/compositions?limit=4&status=completed',
      );
      expect(list.body).toMatchObject({ total: 10, has_more: true });
      expect(list.body.compositions).toHaveLength(4);
    } finally {
      await stack.stop();
    }
  });
});
