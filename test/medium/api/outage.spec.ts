import { CompositionRevisions } from '@app/compositions';
import type { CompositionEvent } from '@app/contracts';
import { EventPublisher } from '@app/notifications';
import { createTestDatabase, emptyTestRedis, eventually, SwitchableLink, type TestDatabase } from '@app/testing';
import { io } from 'socket.io-client';
import { BODY, postComposition, postJson, startApi, type RunningApi } from './start-api';

describe('while a dependency is away', () => {
  let database: TestDatabase;
  let postgres: SwitchableLink;
  let redis: SwitchableLink;
  let api: RunningApi;

  beforeAll(async () => {
    database = await createTestDatabase();
    postgres = await SwitchableLink.to(database.url);
    redis = await SwitchableLink.to(await emptyTestRedis());
    api = await startApi({ databaseUrl: postgres.url, redisUrl: redis.url, realtimeHeartbeatSeconds: 1 });
  });
  afterAll(async () => {
    await api.stop();
    await postgres.cut();
    await redis.cut();
    await database.drop();
  });

  const statusOf = async (path: string): Promise<number> => (await fetch(api.origin + path)).status;

  it('PostgreSQL: the API says so, and when to come back; then it serves again', async () => {
    const id = await postComposition(api.origin);
    await postgres.cut();

    for (const ask of [
      () => fetch(`${api.origin}/api/v1/compositions/${id}`),
      () => fetch(`${api.origin}/api/v1/compositions`),
      () => postJson(`${api.origin}/api/v1/compositions`, BODY),
      () => fetch(`${api.origin}/api/v1/compositions/${id}`, { method: 'DELETE' }),
    ]) {
      const response = await ask();
      const text = await response.text();
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('5');
      expect(JSON.parse(text)).toMatchObject({ detail: { error_code: 'SERVICE_UNAVAILABLE', retry_after: 5 } });
      expect(text).not.toMatch(/ECONN|127\.0\.0\.1|SELECT/);
    }
    const health = await fetch(`${api.origin}/api/v1/health`);
    expect(health.status).toBe(503);
    expect(await health.json()).toMatchObject({
      status: 'unhealthy',
      services: { database: 'unhealthy', redis: 'healthy' },
    });
    const detailed = await fetch(`${api.origin}/api/v1/health/detailed`);
    expect(detailed.status).toBe(503);
    expect(await detailed.json()).toMatchObject({
      services: { database: { status: 'unhealthy' }, redis: { status: 'healthy', queues: null } },
      workers: null,
    });
    expect(await statusOf('/health/live')).toBe(200);
    expect(await statusOf('/health/ready')).toBe(503);

    await postgres.mend();
    await eventually('the API serves again', async () => (await statusOf(`/api/v1/compositions/${id}`)) === 200);
    expect(await statusOf('/health/ready')).toBe(200);
  });

  it('Redis: work is still taken in, and live progress comes back by itself', async () => {
    const socket = io(`${api.origin}/compositions`, { transports: ['websocket'], forceNew: true });
    const id = await postComposition(api.origin);
    await redis.cut();

    await eventually('Redis is missed', async () => (await statusOf('/health/ready')) === 503);
    const metrics = await (await fetch(`${api.origin}/metrics`)).text();
    expect(metrics).toContain('reelwright_dependency_up{service="redis"} 0\n');
    expect(metrics).toContain('reelwright_dependency_up{service="database"} 1\n');
    expect((await postJson(`${api.origin}/api/v1/compositions`, BODY)).status).toBe(202);
    expect(await socket.emitWithAck('subscribe', { composition_id: id })).toMatchObject({ status: 'queued' });
    const states: CompositionEvent[] = [];
    socket.on('status', (event: CompositionEvent) => states.push(event));
    await api.app.get(CompositionRevisions, { strict: false }).cancel({ id, owner: null });
    await eventually('whoever watches hears what matters all the same', () => states.length > 0);
    expect(states).toMatchObject([{ status: 'cancelled', seq: 3 }]);

    await redis.mend();
    let heard = 0;
    socket.on('progress', () => (heard += 1));
    const publisher = api.app.get(EventPublisher, { strict: false });
    await eventually('an event is heard', () => {
      publisher.publish({
        type: 'progress',
        composition_id: id,
        progress: 50,
        stage: 'encoding',
        timestamp: new Date().toISOString(),
        seq: 9,
      });
      return heard > 0;
    });
    expect(await statusOf('/health/ready')).toBe(200);
    socket.disconnect();
  });
});
