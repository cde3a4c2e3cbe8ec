import { SwitchableLink, emptyTestRedis } from '@app/testing';
import { io } from 'socket.io-client';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { originOf, startApi, startReplica, type RunningApi } from './start-api';

const FIRST = 'the-first-key-of-all';
const SECOND = 'the-second-key-of-all';
const PATH = '/api/v1/compositions';

describe('rate limits', () => {
  let api: RunningApi;
  let replica: NestExpressApplication;
  beforeEach(async () => {
    api = await startApi({
      ...{ rateLimitPublicPerMinute: 5, rateLimitPublicBurst: 1000 },
      ...{ rateLimitRealtimePerMinute: 2, rateLimitRealtimeBurst: 1000 },
      rateLimitInternalBurst: 1,
      apiKeys: [FIRST, SECOND].map((secret, at) => ({ name: `key${at}`, scopes: ['public', 'internal'], secret })),
    });
    replica = await startReplica(api.settings);
  });
  afterEach(async () => {
    await replica.close();
    await api.stop();
  });

  const ask = (path: string, headers: Record<string, string> = {}, origin = api.origin): Promise<Response> =>
    fetch(origin + path, { headers });

  it('count the requests of a key at all replicas, and say how many are left', async () => {
    const other = await originOf(replica);
    const remaining: (string | null)[] = [];
    for (const origin of [api.origin, other, api.origin, other, api.origin]) {
      const response = await ask(PATH, { 'X-API-Key': FIRST }, origin);
      expect(response.status).toBe(200);
      expect(response.headers.get('x-ratelimit-limit')).toBe('5');
      const reset = Number(response.headers.get('x-ratelimit-reset')) - Date.now() / 1000;
      expect(reset).toBeGreaterThan(40);
      expect(reset).toBeLessThan(62);
      remaining.push(response.headers.get('x-ratelimit-remaining'));
    }
    expect(remaining).toEqual(['4', '3', '2', '1', '0']);

    const refused = await ask(PATH, { 'X-API-Key': FIRST }, other);
    const { detail } = (await refused.json()) as { detail: { error_code: string; retry_after: number } };
    expect(refused.status).toBe(429);
    expect(detail.error_code).toBe('RATE_LIMIT_EXCEEDED');
    expect(detail.retry_after).toBeGreaterThan(0);
    expect(refused.headers.get('retry-after')).toBe(String(detail.retry_after));
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
    expect((await ask(PATH, { 'X-API-Key': SECOND })).status).toBe(200);
    expect((await ask(PATH)).status).toBe(200);
  });

  it('know who has no good key by address, whatever key or address it claims', async () => {
    const statuses: number[] = [];
    for (const at of [0, 1, 2, 3, 4, 5]) {
      const claims = { 'X-API-Key': `nonsense-${at}`, 'X-Forwarded-For': `1.2.3.${at}` };
      statuses.push((await ask(PATH, claims)).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    expect((await ask(PATH, { 'X-API-Key': FIRST })).status).toBe(200);
  });

  it('count who guesses keys also where nothing else is counted', async () => {
    const path = '/api/v1/health/detailed';
    const statuses: number[] = [];
    for (let at = 0; at < 6; at += 1) statuses.push((await ask(path, { 'X-API-Key': `nonsense-${at}` })).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    for (let at = 0; at < 6; at += 1) expect((await ask(path, { 'X-API-Key': FIRST })).status).toBe(200);
  });

  it('believe the proxies that are trusted', async () => {
    const behind = await startReplica({ ...api.settings, trustedProxyHops: 1 });
    const origin = await originOf(behind);
    const statuses: number[] = [];
    for (const at of [0, 1, 2, 3, 4, 5]) {
      // What stands left of the last address, a client may have written itself.
      const from = { 'X-Forwarded-For': `6.6.6.${at}, 1.2.3.4` };
      statuses.push((await ask(PATH, from, origin)).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    expect((await ask(PATH, { 'X-Forwarded-For': '6.6.6.5, 1.2.3.5' }, origin)).status).toBe(200);
    await behind.close();
  });

  it('hold for what does not exist, too, but not for health and documentation', async () => {
    for (let at = 0; at < 5; at += 1) expect((await ask('/api/v1/nothing')).status).toBe(404);
    expect((await ask('/api/v1/nothing')).status).toBe(429);
    for (const path of ['/health/live', '/api/v1/health', '/openapi.json', '/docs']) {
      const response = await ask(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('x-ratelimit-limit')).toBeNull();
    }
  });

  it('hold back a burst, for a second', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => ask('/internal/v1/nothing', { 'X-API-Key': FIRST })),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses.slice(0, 1)).toEqual([404]);
    expect(statuses.at(-1)).toBe(429);
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.headers.get('retry-after')).toBe('1');
    expect(refused?.headers.get('x-ratelimit-limit')).toBe('1');
  });

  it('count connections for live progress', async () => {
    const outcome = (): Promise<string> =>
      new Promise((resolve) => {
        const socket = io(`${api.origin}/compositions`, { transports: ['websocket'], forceNew: true });
        socket.on('connect', () => {
          resolve('connected');
          socket.disconnect();
        });
        socket.on('connect_error', (error) => {
          const { data } = error as Error & { data?: { detail: { error_code: string; retry_after: number } } };
          resolve(`${data?.detail.error_code} ${(data?.detail.retry_after ?? 0) > 0}`);
          socket.disconnect();
        });
      });
    expect(await outcome()).toBe('connected');
    expect(await outcome()).toBe('connected');
    expect(await outcome()).toBe('RATE_LIMIT_EXCEEDED true');
  });
});

describe('rate limits without Redis', () => {
  it('let everybody pass, without making them wait', async () => {
    const link = await SwitchableLink.to(await emptyTestRedis());
    const api = await startApi({ redisUrl: link.url, rateLimitPublicPerMinute: 1 });
    try {
      expect((await fetch(api.origin + PATH)).status).toBe(200);
      expect((await fetch(api.origin + PATH)).status).toBe(429);
      await link.cut();
      const startedAtMs = Date.now();
      for (let at = 0; at < 10; at += 1) expect((await fetch(api.origin + PATH)).status).toBe(200);
      expect(Date.now() - startedAtMs).toBeLessThan(2500);
    } finally {
      await link.mend();
      await api.stop();
      await link.cut();
    }
  });
});
