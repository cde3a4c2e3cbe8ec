// Every endpoint that the OpenAPI document names, asked by somebody for what is another's.
import { randomUUID } from 'node:crypto';
import { ApiKeyStore } from '@app/access';
import { inTransaction } from '@app/database';
import { Webhooks } from '@app/notifications';
import { DataSource } from 'typeorm';
import { BODY, startApi, type RunningApi } from './start-api';

const JSON_TYPE = 'application/json';

/** Asked for what belongs to another: there is no such thing. The body is one that would be taken of the owner. */
interface OfAnOwner {
  readonly about: keyof Belongings;
  readonly body?: unknown;
  readonly type?: string;
}

/**
 * `list`: of what is one's own. `make`: makes something new. `operators`: tells of the service, with the scope for it.
 * `signed`: whoever has the link. `open`: everybody.
 */
type Endpoint = OfAnOwner | { readonly list: string } | 'make' | 'operators' | 'signed' | 'open';

interface Belongings {
  readonly composition: string;
  readonly job: string;
  readonly asset: string;
  readonly upload: string;
  readonly clipJob: string;
  readonly delivery: string;
}

const composition = { about: 'composition' } as const;
const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  'post /api/v1/realtime/tickets': 'make',
  'post /api/v1/compositions': 'make',
  'get /api/v1/compositions': { list: 'compositions' },
  'get /api/v1/compositions/{composition_id}': composition,
  'delete /api/v1/compositions/{composition_id}': composition,
  'put /api/v1/compositions/{composition_id}': { ...composition, body: BODY },
  'patch /api/v1/compositions/{composition_id}': {
    ...composition,
    body: { title: 'Mine' },
    type: 'application/merge-patch+json',
  },
  'post /api/v1/compositions/validate': 'make',
  'get /api/v1/compositions/{composition_id}/download': composition,
  'get /api/v1/compositions/{composition_id}/metadata': composition,
  'get /api/v1/compositions/{composition_id}/poster.jpg': composition,
  'get /api/v1/compositions/{composition_id}/revisions': composition,
  'post /api/v1/compositions/{composition_id}/cancel': composition,
  'post /api/v1/compositions/{composition_id}/retry': composition,
  'get /api/v1/compositions/{composition_id}/preview.m3u8': composition,
  'get /api/v1/compositions/{composition_id}/events': composition,
  'get /api/v1/jobs': { list: 'jobs' },
  'get /api/v1/jobs/{job_id}': { about: 'job' },
  'delete /api/v1/jobs/{job_id}': { about: 'job' },
  'post /api/v1/assets/uploads': 'make',
  'post /api/v1/assets/uploads/{upload_id}/complete': { about: 'upload' },
  'delete /api/v1/assets/uploads/{upload_id}': { about: 'upload' },
  'put /uploads/{key}': 'signed',
  'post /api/v1/assets': 'make',
  'get /api/v1/assets': { list: 'assets' },
  'get /api/v1/assets/{asset_id}': { about: 'asset' },
  'delete /api/v1/assets/{asset_id}': { about: 'asset' },
  'post /api/v1/probe': 'make',
  'post /internal/v1/process-clips': 'make',
  'get /internal/v1/jobs/{job_id}': { about: 'clipJob' },
  'delete /internal/v1/jobs/{job_id}': { about: 'clipJob' },
  'post /internal/v1/jobs/{job_id}/cancel': { about: 'clipJob' },
  'get /internal/v1/webhooks/deliveries': { list: 'deliveries' },
  'get /internal/v1/webhooks/deliveries/{delivery_id}': { about: 'delivery' },
  'post /internal/v1/webhooks/deliveries/{delivery_id}/replay': { about: 'delivery' },
  'get /files/{key}': 'signed',
  'get /downloads/{token}/preview/{name}': 'signed',
  'get /downloads/{token}/{path}': 'signed',
  'get /api/v1/health': 'open',
  'get /api/v1/health/detailed': 'operators',
  'get /metrics': 'open',
  'get /health/live': 'open',
  'get /health/ready': 'open',
};

describe('every endpoint', () => {
  let api: RunningApi;
  const keys = { anna: '', bert: '' };
  let annas: Belongings;

  beforeAll(async () => {
    api = await startApi({ authRequired: true });
    const store = api.app.get(ApiKeyStore, { strict: false });
    for (const name of ['anna', 'bert'] as const) {
      keys[name] = (await store.create({ name, scopes: ['public', 'internal'], expiresAt: null })).secret;
    }
    annas = await makeOneOfEach();
  });
  afterAll(() => api.stop());

  interface Call {
    readonly body?: unknown;
    readonly type?: string;
    readonly key?: string;
  }

  async function call(method: string, path: string, { body, type = JSON_TYPE, key = keys.bert }: Call = {}) {
    const isForm = body instanceof FormData;
    const response = await fetch(api.origin + path, {
      method: method.toUpperCase(),
      headers: {
        ...(key === '' ? {} : { 'X-API-Key': key }),
        ...(body === undefined || isForm ? {} : { 'Content-Type': type }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
    return { status: response.status, text: await response.text() };
  }

  async function makeOneOfEach(): Promise<Belongings> {
    const make = async (path: string, body: unknown): Promise<Record<string, string>> =>
      JSON.parse((await call('post', path, { body, key: keys.anna })).text) as Record<string, string>;
    const form = new FormData();
    form.append('file', new Blob(['1\n00:00:00,000 --> 00:00:01,000\nHello\n']), 'a.srt');
    const { composition_id: id = '', job_id: job = '' } = await make('/api/v1/compositions', BODY);
    const { asset_id: asset = '' } = await make('/api/v1/assets', form);
    const { upload_id: upload = '' } = await make('/api/v1/assets/uploads', { filename: 'a.mp4', size: 10 });
    const clips = [{ clip_url: 'http://media.invalid/a.mp4' }];
    const { job_id: clipJob = '' } = await make('/internal/v1/process-clips', { clips });
    const dataSource = api.app.get(DataSource);
    const [row] = await dataSource.query<{ owner_id: string }[]>('SELECT owner_id FROM compositions WHERE id = $1', [
      id,
    ]);
    const webhook = { url: 'https://hooks.example.com/', subjectId: id, ownerId: row?.owner_id ?? '', content: {} };
    await inTransaction(dataSource, (transaction) =>
      api.app.get(Webhooks, { strict: false }).add(transaction, webhook),
    );
    const found = await call('get', '/internal/v1/webhooks/deliveries', { key: keys.anna });
    const { deliveries } = JSON.parse(found.text) as { deliveries: { delivery_id: string }[] };
    return { composition: id, job, asset, upload, clipJob, delivery: deliveries[0]?.delivery_id ?? '' };
  }

  const rows = <T extends Endpoint>(is: (endpoint: Endpoint) => endpoint is T): [string, string, T][] =>
    Object.entries(ENDPOINTS).flatMap(([name, endpoint]) => {
      const [method = '', path = ''] = name.split(' ');
      return is(endpoint) ? [[method, path, endpoint] as [string, string, T]] : [];
    });

  it('is known here', async () => {
    const document = JSON.parse((await call('get', '/openapi.json')).text) as { paths: Record<string, object> };
    const names = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(names.sort()).toEqual(Object.keys(ENDPOINTS).sort());
  });

  it('says of what is another’s exactly what it says of what there is not', async () => {
    const isOfAnOwner = (endpoint: Endpoint): endpoint is OfAnOwner =>
      typeof endpoint === 'object' && 'about' in endpoint;
    for (const [method, path, { about, ...request }] of rows(isOfAnOwner)) {
      const answerAbout = async (id: string): Promise<string> => {
        const { status, text } = await call(method, path.replace(/\{\w+\}/, id), request);
        return `${method} ${path} ${status} ${text}`
          .replaceAll(id, 'the id')
          .replace(/"request_id":"[^"]*","timestamp":"[^"]*"/, '');
      };
      const answer = await answerAbout(annas[about]);
      expect(answer).toContain(`${path} 404 {"detail":{"error_code":"NOT_FOUND"`);
      expect(answer).toBe(await answerAbout(randomUUID()));
    }
    for (const [about, path] of [
      ['composition', '/api/v1/compositions'],
      ['job', '/api/v1/jobs'],
      ['asset', '/api/v1/assets'],
      ['clipJob', '/internal/v1/jobs'],
      ['delivery', '/internal/v1/webhooks/deliveries'],
    ] as const) {
      expect((await call('get', `${path}/${annas[about]}`, { key: keys.anna })).status).toBe(200);
    }
  });

  it('lists nothing of another’s', async () => {
    const isList = (endpoint: Endpoint): endpoint is { list: string } =>
      typeof endpoint === 'object' && 'list' in endpoint;
    for (const [method, path, { list }] of rows(isList)) {
      const answers = await Promise.all([keys.bert, keys.anna].map((key) => call(method, path, { key })));
      const [berts, hers] = answers.map(({ text }) => JSON.parse(text) as Record<string, unknown>);
      expect([path, berts?.total, berts?.[list]]).toEqual([path, 0, []]);
      expect([path, hers?.total]).toEqual([path, 1]);
    }
    const { text } = await call('get', `/internal/v1/webhooks/deliveries?subject_id=${annas.composition}`);
    expect(JSON.parse(text)).toMatchObject({ total: 0, deliveries: [] });
  });

  it('needs a key, a link that was signed, or nothing, as it is meant', async () => {
    for (const [name, endpoint] of Object.entries(ENDPOINTS)) {
      const [method = '', path = ''] = name.split(' ');
      const { status } = await call(method, path.replace(/\{\w+\}/g, randomUUID()), { key: '' });
      if (endpoint === 'signed') expect([name, status]).toEqual([name, 403]);
      else if (endpoint === 'open') expect([name, [200, 503].includes(status)]).toEqual([name, true]);
      else expect([name, status]).toEqual([name, 401]);
    }
  });
});
