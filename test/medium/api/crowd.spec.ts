// More who want something at once than there are connections to the database.
import { ApiKeyStore } from '@app/access';
import { DataSource } from 'typeorm';
import { BODY, postComposition, startApi, type RunningApi } from './start-api';

const CROWD = 30;
const JSON_TYPE = 'application/json';

describe('a crowd of those who write', () => {
  let api: RunningApi;
  let key: string;
  let id: string;
  beforeAll(async () => {
    api = await startApi();
    id = await postComposition(api.origin);
    const keys = api.app.get(ApiKeyStore, { strict: false });
    ({ secret: key } = await keys.create({ name: 'crowd', scopes: ['internal'], expiresAt: null }));
  });
  afterAll(() => api.stop());

  const clips = { clips: [{ clip_url: 'http://media.invalid/a.mp4' }] };
  it.each<[string, () => [method: string, path: string, type: string, body: object]]>([
    ['new compositions', () => ['POST', '/api/v1/compositions', JSON_TYPE, BODY]],
    ['edits', () => ['PATCH', `/api/v1/compositions/${id}`, 'application/merge-patch+json', { title: 'Two' }]],
    ['clips', () => ['POST', '/internal/v1/process-clips', JSON_TYPE, clips]],
  ])('of %s keeps nobody waiting who only asks, and is taken on one after the other', async (_, request) => {
    const [method, path, type, body] = request();
    const headers = { 'Content-Type': type, ...(path.startsWith('/internal/') ? { 'X-API-Key': key } : {}) };
    const runner = api.app.get(DataSource).createQueryRunner();
    await runner.startTransaction();
    await runner.query('LOCK TABLE renders IN EXCLUSIVE MODE');
    const crowd = Array.from({ length: CROWD }, () =>
      fetch(api.origin + path, { method, headers, body: JSON.stringify(body) }),
    );
    for (let asked = 0; asked < 10; asked += 1) {
      expect((await fetch(`${api.origin}/api/v1/compositions/${id}`)).status).toBe(200);
    }
    await runner.rollbackTransaction();
    await runner.release();
    expect((await Promise.all(crowd)).map(({ status }) => status)).toEqual(Array(CROWD).fill(202));
  });
});
