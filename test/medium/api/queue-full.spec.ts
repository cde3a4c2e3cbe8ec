// Real: HTTP, PostgreSQL, Redis. No worker: what is taken on waits.
import { ApiKeyStore } from '@app/access';
import { eventually } from '@app/testing';
import { BODY, startApi, type RunningApi } from './start-api';

const CLIPS = { clips: [{ clip_url: 'http://media.invalid/a.mp4' }] };

describe('a queue that is full', () => {
  let api: RunningApi;
  let key: string;
  beforeAll(async () => {
    api = await startApi({ queueMaxWaiting: 2 });
    const scopes = ['internal' as const, 'public' as const];
    key = (await api.app.get(ApiKeyStore, { strict: false }).create({ name: 'full', scopes, expiresAt: null })).secret;
  });
  afterAll(() => api.stop());

  const send = (path: string, body?: unknown, { method = 'POST', headers = {} } = {}): Promise<Response> =>
    fetch(api.origin + path, {
      method,
      headers: { 'X-API-Key': key, 'Content-Type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const compose = (idempotencyKey: string): Promise<Response> =>
    send('/api/v1/compositions', BODY, { headers: { 'Idempotency-Key': idempotencyKey } });
  const idOf = async (response: Response): Promise<string> =>
    ((await response.json()) as { composition_id: string }).composition_id;

  it('takes nothing more on, until there is room', async () => {
    const cancelled = await idOf(await compose('first'));
    expect((await send(`/api/v1/compositions/${cancelled}/cancel`)).status).toBe(202);
    const waiting = await idOf(await compose('second'));
    await eventually('the place of what was cancelled', async () => (await compose('third')).status === 202);

    const refusals = [
      await compose('fourth'),
      await send(`/api/v1/compositions/${cancelled}`, BODY, { method: 'PUT' }),
      await send(
        `/api/v1/compositions/${cancelled}`,
        { title: 'Other' },
        {
          method: 'PATCH',
          headers: { 'Content-Type': 'application/merge-patch+json' },
        },
      ),
      await send(`/api/v1/compositions/${cancelled}/retry`),
      await send('/internal/v1/process-clips', CLIPS),
    ];
    for (const refusal of refusals) {
      expect([refusal.status, refusal.headers.get('retry-after')]).toEqual([503, '5']);
      expect(await refusal.json()).toMatchObject({
        detail: { error_code: 'SERVICE_UNAVAILABLE', message: expect.stringContaining('QUEUE_FULL') as string },
      });
    }

    // What was taken on has its answer, and what waits may be another thing.
    expect(await idOf(await compose('second'))).toBe(waiting);
    expect((await send(`/api/v1/compositions/${waiting}`, BODY, { method: 'PUT' })).status).toBe(202);

    expect((await send(`/api/v1/compositions/${waiting}/cancel`)).status).toBe(202);
    await eventually('room for another', async () => (await compose('fourth')).status === 202);
  });
});
