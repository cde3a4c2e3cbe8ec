import { ApiKeyStore } from '@app/access';
import { IdempotencyKeys } from '@app/compositions';
import { DataSource } from 'typeorm';
import { originOf, BODY, startApi, startReplica, type RunningApi } from './start-api';

interface Accepted {
  readonly composition_id: string;
  readonly job_id: string;
  readonly status: string;
}

describe('Idempotency-Key', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(async () => {
    await api.stop();
  });

  const post = (key: string, body: unknown = BODY, origin = api.origin, apiKey?: string): Promise<Response> =>
    fetch(`${origin}/api/v1/compositions`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': key,
        ...(apiKey === undefined ? {} : { 'X-API-Key': apiKey }),
      },
      body: JSON.stringify(body),
    });

  async function countOf(title: string): Promise<number> {
    const rows: unknown[] = await api.app.get(DataSource).query('SELECT 1 FROM compositions WHERE title = $1', [title]);
    return rows.length;
  }

  const age = (key: string): Promise<unknown> =>
    api.app
      .get(DataSource)
      .query("UPDATE idempotency_keys SET created_at = created_at - interval '24 hours 1 second' WHERE key = $1", [
        key,
      ]);

  it('gets the first answer again, whatever has become of the composition', async () => {
    const first = await post('again');
    const answer = (await first.json()) as Accepted;
    expect(first.status).toBe(202);
    const again = async (): Promise<void> => {
      const response = await post('again');
      expect(response.status).toBe(202);
      expect(response.headers.get('location')).toBe(first.headers.get('location'));
      expect(await response.json()).toEqual(answer);
    };
    await again();
    await api.app
      .get(DataSource)
      .query("UPDATE compositions SET status = 'completed' WHERE id = $1", [answer.composition_id]);
    await again();
    await fetch(`${api.origin}/api/v1/compositions/${answer.composition_id}`, { method: 'DELETE' });
    await again();
  });

  it('knows a body again whose fields come in another order', async () => {
    const { title, ...rest } = BODY;
    const answers = [await post('order', { title, ...rest }), await post('order', { ...rest, title })];
    expect(answers.map(({ status }) => status)).toEqual([202, 202]);
    expect(await answers[1]?.json()).toEqual(await answers[0]?.json());
  });

  it('is refused for another body', async () => {
    expect((await post('other')).status).toBe(202);
    const response = await post('other', { ...BODY, title: 'Another' });
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ detail: { error_code: 'CONFLICT' } });
    expect(await countOf('Another')).toBe(0);
  });

  it('makes one composition of requests that come at once, at several replicas', async () => {
    const replica = await startReplica(api.settings);
    const origins = [api.origin, await originOf(replica)];
    const body = { ...BODY, title: 'At once' };
    const answers = await Promise.all(
      Array.from({ length: 12 }, async (_, at) => (await post('at-once', body, origins[at % 2])).json()),
    );
    await replica.close();
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((answers[0] as Accepted).status).toBe('queued');
    expect(await countOf('At once')).toBe(1);
  });

  it('can be used again for a request that was refused', async () => {
    const missing = 'asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10';
    const refused = { ...BODY, clips: [{ ...BODY.clips[0], video_url: missing }] };
    expect((await post('corrected', refused)).status).toBe(400);
    expect((await post('corrected', { ...BODY, title: '' })).status).toBe(400);
    expect((await post('corrected')).status).toBe(202);
  });

  it('is good for a day', async () => {
    const body = { ...BODY, title: 'Yesterday' };
    const first = (await (await post('day', body)).json()) as Accepted;
    await age('day');
    const second = (await (await post('day', body)).json()) as Accepted;
    expect(second.composition_id).not.toBe(first.composition_id);
    expect(await countOf('Yesterday')).toBe(2);
    expect(await (await post('day', body)).json()).toEqual(second);
  });

  it('is forgotten afterwards', async () => {
    await post('old');
    await post('young');
    await age('old');
    await api.app.get(IdempotencyKeys, { strict: false }).forgetOld();
    const rows: { key: string }[] = await api.app
      .get(DataSource)
      .query("SELECT key FROM idempotency_keys WHERE key IN ('old', 'young')");
    expect(rows).toEqual([{ key: 'young' }]);
  });

  it('is the caller’s own', async () => {
    const store = api.app.get(ApiKeyStore, { strict: false });
    const ids = new Set<string>();
    for (const name of ['anna', 'bert']) {
      const { secret } = await store.create({ name, scopes: ['public'], expiresAt: null });
      ids.add(((await (await post('mine', BODY, api.origin, secret)).json()) as Accepted).composition_id);
    }
    ids.add(((await (await post('mine')).json()) as Accepted).composition_id);
    expect(ids.size).toBe(3);
  });

  it('has a form', async () => {
    const response = await post('two words');
    expect(response.status).toBe(400);
    const { detail } = (await response.json()) as { detail: { fields: object } };
    expect(Object.keys(detail.fields)).toEqual(['Idempotency-Key']);
  });
});
