import { randomUUID } from 'node:crypto';
import { inTransaction } from '@app/database';
import { WebhookDelivery, Webhooks } from '@app/notifications';
import { DataSource } from 'typeorm';
import { BODY, postJson, startApi, type RunningApi } from './start-api';

const KEY = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');

interface ErrorBody {
  readonly detail: { readonly error_code: string; readonly fields?: Readonly<Record<string, string[]>> };
}

describe('callback_url', () => {
  const fieldsOf = async (api: RunningApi, callback_url: unknown): Promise<ErrorBody['detail']['fields']> => {
    const response = await postJson(`${api.origin}/api/v1/compositions`, { ...BODY, callback_url });
    return response.status === 202 ? {} : ((await response.json()) as ErrorBody).detail.fields;
  };

  describe('where there is a key', () => {
    let api: RunningApi;
    beforeAll(async () => {
      api = await startApi({ webhookSecret: KEY, webhookAllowedHosts: ['127.0.0.1:9000'] });
    });
    afterAll(() => api.stop());

    it.each(['https://hooks.example.com/a?b=c', 'http://127.0.0.1:9000/', null])('may be %s', async (url) => {
      await expect(fieldsOf(api, url)).resolves.toEqual({});
    });

    it('is told of a composition that is cancelled, too', async () => {
      const address = `${api.origin}/api/v1/compositions`;
      const posted = await postJson(address, { ...BODY, callback_url: 'https://hooks.example.com/' });
      const { composition_id: subjectId } = (await posted.json()) as { composition_id: string };
      expect((await fetch(`${address}/${subjectId}/cancel`, { method: 'POST' })).status).toBe(202);
      const { body } = await api.app.get(DataSource).manager.findOneByOrFail(WebhookDelivery, { subjectId });
      const nothing = { completed_at: null, download_url: null };
      expect(JSON.parse(body)).toMatchObject({ ...nothing, status: 'cancelled', error: { code: 'CANCELLED' } });
    });

    it.each([
      ['ftp://hooks.example.com/', 'begins with ftp://'],
      ['https://a:b@hooks.example.com/', 'it holds one'],
      ['http://127.0.0.1:9001/', 'WEBHOOK_ALLOWED_HOSTS'],
      ['http://169.254.169.254/latest', 'WEBHOOK_ALLOWED_HOSTS'],
      ['http://0x7f.1/', '127.0.0.1 is neither'],
      ['hooks', 'an http:// or https:// URL'],
      [7, 'it is 7'],
    ])('must not be %s', async (url, why) => {
      const fields = await fieldsOf(api, url);
      expect(Object.keys(fields ?? {})).toEqual(['callback_url']);
      expect(fields?.callback_url?.join()).toContain(why);
    });
  });

  it('is refused where there is none to sign with', async () => {
    const api = await startApi();
    const fields = await fieldsOf(api, 'https://hooks.example.com/');
    await api.stop();
    expect(fields?.callback_url?.join()).toContain('WEBHOOK_SECRET');
  });
});

describe('the log of callbacks', () => {
  let api: RunningApi;
  let url: string;
  const subjectId = randomUUID();
  const headers = { 'x-api-key': 'a-secret-of-the-operator' };
  beforeAll(async () => {
    const operator = { name: 'ops', scopes: ['admin' as const], secret: headers['x-api-key'] };
    api = await startApi({ webhookSecret: KEY, apiKeys: [operator] });
    url = `${api.origin}/internal/v1/webhooks/deliveries`;
    const webhooks = api.app.get(Webhooks, { strict: false });
    for (const subject of [subjectId, randomUUID(), randomUUID()]) {
      await inTransaction(api.app.get(DataSource), (transaction) =>
        webhooks.add(transaction, {
          url: 'https://hooks.example.com/',
          subjectId: subject,
          ownerId: null,
          content: { subject },
        }),
      );
    }
  });
  afterAll(() => api.stop());

  const get = async (path: string): Promise<{ status: number; body: Record<string, never> }> => {
    const response = await fetch(url + path, { headers });
    return { status: response.status, body: (await response.json()) as Record<string, never> };
  };
  const theDelivery = (): Promise<WebhookDelivery> =>
    api.app.get(DataSource).manager.findOneByOrFail(WebhookDelivery, { subjectId });

  it('is paged', async () => {
    expect((await get('?limit=2')).body).toMatchObject({ total: 3, limit: 2, offset: 0, has_more: true });
    const { deliveries, ...page } = (await get('?limit=2&offset=2')).body;
    expect(page).toEqual({ total: 3, limit: 2, offset: 2, has_more: false });
    expect(deliveries).toHaveLength(1);
  });

  it('says what became of each, by what it is about', async () => {
    const { id } = await theDelivery();
    await api.app.get(DataSource).query(
      `INSERT INTO webhook_attempts (delivery_id, number, started_at, duration_ms, status_code, error)
       VALUES ($1, 2, now(), 7, NULL, 'No.'), ($1, 1, now(), 5, 500, 'Five.')`,
      [id],
    );
    const shown = {
      delivery_id: id,
      subject_id: subjectId,
      url: 'https://hooks.example.com/',
      status: 'pending',
      finished_at: null,
      attempts: [
        { number: 1, duration_ms: 5, status_code: 500, error: 'Five.' },
        { number: 2, duration_ms: 7, status_code: null, error: 'No.' },
      ],
    };
    expect((await get(`?subject_id=${subjectId}&status=pending`)).body).toMatchObject({ deliveries: [shown] });
    expect((await get(`/${id}`)).body).toMatchObject(shown);
    expect((await get(`?subject_id=${subjectId}&status=failed`)).body).toMatchObject({ deliveries: [], total: 0 });
  });

  it('refuses what it does not know', async () => {
    expect(await get('?status=lost&subject_id=7')).toMatchObject({
      status: 400,
      body: { detail: { fields: { status: [expect.any(String)], subject_id: [expect.any(String)] } } },
    });
    expect(await get(`/${randomUUID()}`)).toMatchObject({ status: 404 });
  });

  it('sends anew what has ended, and nothing else', async () => {
    const { id } = await theDelivery();
    const replay = (delivery: string): Promise<Response> =>
      fetch(`${url}/${delivery}/replay`, { method: 'POST', headers });
    expect((await replay(id)).status).toBe(409);
    await api.app.get(DataSource).manager.update(WebhookDelivery, { id }, { status: 'failed', finishedAt: new Date() });
    const replayed = await replay(id);
    expect(replayed.status).toBe(202);
    expect(await replayed.json()).toMatchObject({ delivery_id: id, status: 'pending', finished_at: null });
    expect((await replay(randomUUID())).status).toBe(404);
  });
});
