// A new release, rolled out process by process while it works: nobody notices. `npm run test:deploy`
import { join } from 'node:path';
import type { CompositionEvent } from '@app/contracts';
import { eventually } from '@app/testing';
import type { AppProcess } from '../e2e/stack/app-process';
import { ApiClient } from '../e2e/stack/api-client';
import { presentationTimes } from '../e2e/stack/look-at-video';
import { startStack, type Stack } from '../e2e/stack/start-stack';
import { startBalancer, type Balancer } from './balancer';
import { followByEvents, followBySocket, type Follower } from './followers';
import { startLoad, type Load } from './load';

const RENDERS = 6;
const SECONDS = 45;
const FPS = 30;
const LIMIT_MS = 540_000;
/** Of one worker, as k8s/base has it. */
const DRAIN_SECONDS = 120;

interface Segment {
  readonly status: string;
  readonly generation: number;
}

describe('a rolling deploy', () => {
  let stack: Stack;
  let balancer: Balancer;
  let load: Load;
  let ids: string[];
  let followers: Follower[];
  const drains = { api: [] as number[], worker: [] as number[] };
  let workedToTheEnd = false;

  /** Stops a process that works, and has another one in its place. */
  const replaceWorker = async (old: AppProcess): Promise<void> => {
    const [ms] = await Promise.all([drain(old), stack.startWorker()]);
    drains.worker.push(ms);
  };
  const replaceApi = async (old: AppProcess): Promise<void> => {
    const fresh = await stack.startApi();
    balancer.add(fresh.origin);
    await eventually('the balancer to know the new API', () => balancer.isReady(fresh.origin));
    drains.api.push(await drain(old));
    balancer.remove(old.origin);
  };
  const drain = async (app: AppProcess): Promise<number> => {
    const began = performance.now();
    expect(await app.end('SIGTERM')).toBe(0);
    return Math.round(performance.now() - began);
  };
  const isOver = async (): Promise<boolean> => {
    const { rows } = await stack.database.query(
      `SELECT 1 FROM compositions WHERE status <> ALL ('{completed,failed,cancelled}')`,
    );
    return rows.length === 0;
  };

  beforeAll(async () => {
    stack = await startStack({
      workers: 0,
      environment: { WORKER_CONCURRENCY: '1', DRAIN_SECONDS: String(DRAIN_SECONDS), SHUTDOWN_NOTICE_SECONDS: '5' },
    });
    balancer = await startBalancer();
    const apis = [await stack.startApi(), await stack.startApi()];
    for (const { origin } of apis) balancer.add(origin);
    const workers = await Promise.all([stack.startWorker(), stack.startWorker(), stack.startWorker()]);
    const source = await stack.media.make(
      'source.mp4',
      ...['-f', 'lavfi', '-i', `testsrc2=size=1280x720:rate=${FPS}:duration=${SECONDS}`, '-preset', 'ultrafast'],
      ...['-threads', '2'],
    );
    await eventually('both APIs to be ready', () => apis.every(({ origin }) => balancer.isReady(origin)));

    const client = new ApiClient(balancer.origin);
    const body = (index: number): object => ({
      title: `Render ${index}`,
      clips: [{ video_url: source, start_time: 0, end_time: SECONDS }],
      // A text of its own, so that no render finds the segments of another.
      overlays: [{ text: `Render ${index}`, position: 'center', start_time: 0, end_time: SECONDS }],
      output: { resolution: '720p', fps: FPS, quality: 'low' },
    });
    ids = await Promise.all(Array.from({ length: RENDERS }, (_, index) => client.compose(body(index))));
    followers = ids.map((id, index) =>
      index % 2 === 0 ? followBySocket(balancer.origin, id) : followByEvents(balancer.origin, id),
    );
    load = startLoad(balancer.origin, [
      { method: 'GET', path: '/api/v1/compositions?limit=20' },
      ...ids.map((id) => ({ method: 'GET', path: `/api/v1/compositions/${id}` })),
      { method: 'POST', path: '/api/v1/realtime/tickets' },
      { method: 'GET', path: '/api/v1/health' },
    ]);
    const isEncoding = async (): Promise<boolean> =>
      (await stack.database.query(`SELECT 1 FROM tasks WHERE queue = 'segment' AND status = 'running'`)).rows.length >=
      3;
    await eventually('three segments to be encoded at once', isEncoding, { timeoutMs: 180_000 });

    for (const api of apis) await replaceApi(api);
    for (const worker of workers) await replaceWorker(worker);
    workedToTheEnd = !(await isOver());
    await eventually('every render to end', isOver, { timeoutMs: LIMIT_MS / 2, intervalMs: 500 });
    await eventually('everyone to have heard of it', () => followers.every(({ events }) => isEnd(events.at(-1))));
    await load.stop();
  }, LIMIT_MS);
  afterAll(async () => {
    await load.stop();
    for (const follower of followers) follower.stop();
    await balancer.close();
    await stack.stop();
  });

  const segments = async (): Promise<Segment[]> =>
    (await stack.database.query<Segment>(`SELECT status, generation FROM tasks WHERE queue = 'segment'`)).rows;

  it('happens while there is work, all along', () => {
    expect(workedToTheEnd).toBe(true);
  });

  it('fails no request', () => {
    expect(load.failures).toEqual([]);
    expect(load.answered).toBeGreaterThan(500);
  });

  it('loses no render and encodes no segment twice', async () => {
    const all = await segments();
    expect(all.length).toBeGreaterThanOrEqual(RENDERS * 3);
    expect(new Set(all.map(({ status, generation }) => `${status}, begun ${generation} time(s)`))).toEqual(
      new Set(['done, begun 1 time(s)']),
    );
    for (const id of ids) {
      const file = join(stack.folder, `${id}.mp4`);
      await new ApiClient(balancer.origin).download(id, file);
      expect(await presentationTimes(file)).toHaveLength(SECONDS * FPS);
    }
  });

  it('lets clients of sockets and event streams come back, and tells them all that matters, once and in order', async () => {
    for (const { compositionId, events, transport } of followers) {
      const numbers = events.map(({ seq }) => seq);
      expect({ transport, seqs: numbers }).toEqual({ transport, seqs: [...new Set(numbers)] });
      const progress = events.flatMap(({ type, seq }) => (type === 'progress' ? seq : []));
      expect(progress).toEqual([...progress].sort((a, b) => a - b));
      const { rows } = await stack.database.query<{ seq: string }>(
        `SELECT seq FROM composition_events WHERE composition_id = $1 ORDER BY seq`,
        [compositionId],
      );
      const kept = events.filter(({ type }) => type !== 'progress').map(({ seq }) => seq);
      expect({ transport, kept }).toEqual({ transport, kept: rows.map(({ seq }) => Number(seq)) });
    }
    const cameBack = followers.filter(({ returns }) => returns() > 0).map(({ transport }) => transport);
    expect(new Set(cameBack)).toEqual(new Set(['Socket.IO', 'SSE']));
  });

  it('takes no longer to drain than the grace of k8s/base', async () => {
    const longest = { api: Math.max(...drains.api), worker: Math.max(...drains.worker) };
    expect(longest.worker).toBeLessThan(DRAIN_SECONDS * 1000);
    expect(longest.api).toBeLessThan(25_000);
    const report = {
      requests: load.answered,
      failed_requests: load.failures.length,
      slowest_request_ms: load.slowestMs,
      renders: ids.length,
      segments: (await segments()).length,
      segments_encoded_twice: (await segments()).filter(({ generation }) => generation > 1).length,
      reconnections: followers.reduce((sum, { returns }) => sum + returns(), 0),
      api_drain_ms: drains.api,
      worker_drain_ms: drains.worker,
    };
    process.stdout.write(`rolling-deploy ${JSON.stringify(report)}\n`);
  });
});

const isEnd = (event: CompositionEvent | undefined): boolean =>
  event?.type === 'status' && ['completed', 'failed'].includes(event.status);
