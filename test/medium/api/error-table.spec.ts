// Each kind of error that the API knows, over HTTP, as its table has it: the status, and what comes along.
import { RenderJobs } from '@app/compositions';
import type { ApiErrorCode } from '@app/contracts';
import { createTestDatabase, SwitchableLink, type TestDatabase } from '@app/testing';
import { httpServer, type MediaServer } from '../storage/media-server';
import { BODY, startApi, type RunningApi } from './start-api';

interface Envelope {
  readonly detail: Record<string, unknown> & { readonly error_code: string; readonly message: string };
}

interface Occasion {
  readonly status: number;
  readonly when: string;
  readonly ask: () => Promise<Response>;
  /** What the message says, where a client may rely on that. */
  readonly says?: RegExp;
}

const PUBLIC = 'a-key-of-the-public-api';
const INTERNAL = 'a-key-of-the-internal-api';
const UNKNOWN = '6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10';
const COMPOSITIONS = '/api/v1/compositions';

/** What nobody outside has to know: stacks, paths, SQL, command lines, addresses of our own. */
const LEAK = /\n|\.[jt]s:\d|node_modules|\/(tmp|home|srv|usr)\/|SELECT |ffmpeg|ECONN|127\.0\.0\.1:/;

describe('the table of errors', () => {
  let database: TestDatabase;
  let postgres: SwitchableLink;
  let media: MediaServer;
  let api: RunningApi;

  beforeAll(async () => {
    database = await createTestDatabase();
    postgres = await SwitchableLink.to(database.url);
    media = await httpServer((_request, response) => response.end('<!doctype html>'));
    api = await startApi({
      databaseUrl: postgres.url,
      authRequired: true,
      apiKeys: [
        { name: 'public', scopes: ['public'], secret: PUBLIC },
        { name: 'internal', scopes: ['internal'], secret: INTERNAL },
      ],
      mediaFetchAllowedHosts: [`127.0.0.1:${media.port}`],
      rateLimitRealtimePerMinute: 1,
    });
  });
  afterAll(async () => {
    await api.stop();
    await media.close();
    await postgres.cut();
    await database.drop();
  });

  const get = (path: string, key = PUBLIC): Promise<Response> =>
    fetch(api.origin + path, { headers: key === '' ? {} : { 'X-API-Key': key } });
  const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(api.origin + path, {
      method: 'POST',
      headers: { 'X-API-Key': PUBLIC, 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  /** Typed by all codes there are: a new one needs an occasion here. */
  const TABLE: Readonly<Record<ApiErrorCode, readonly Occasion[]>> = {
    VALIDATION_ERROR: [
      { status: 400, when: 'a body does not fit', ask: () => post(COMPOSITIONS, { ...BODY, title: 5, clips: [null] }) },
      { status: 400, when: 'a query does not fit', ask: () => get(`${COMPOSITIONS}?limit=0&page=1`) },
      { status: 400, when: 'a path does not fit', ask: () => get(`${COMPOSITIONS}/7`) },
      { status: 400, when: 'a body cannot be read', ask: () => post(COMPOSITIONS, '{"title":') },
    ],
    UNAUTHORIZED: [
      { status: 401, when: 'there is no key', ask: () => get(COMPOSITIONS, '') },
      { status: 401, when: 'the key is bad', ask: () => get(COMPOSITIONS, 'nonsense') },
    ],
    FORBIDDEN: [{ status: 403, when: 'the key has not the scope', ask: () => get(COMPOSITIONS, INTERNAL) }],
    NOT_FOUND: [
      { status: 404, when: 'there is no such thing', ask: () => get(`${COMPOSITIONS}/${UNKNOWN}`) },
      { status: 404, when: 'there is no such address', ask: () => get('/api/v1/nothing') },
    ],
    CONFLICT: [
      {
        ...{ status: 409, when: 'the state forbids it', says: /is queued/ },
        ask: async () => {
          const { composition_id } = (await (await post(COMPOSITIONS, BODY)).json()) as { composition_id: string };
          return get(`${COMPOSITIONS}/${composition_id}/download`);
        },
      },
      {
        ...{ status: 409, when: 'an idempotency key was used for another body', says: /used for another request/ },
        ask: async () => {
          await post(COMPOSITIONS, BODY, { 'Idempotency-Key': 'once' });
          return post(COMPOSITIONS, { ...BODY, title: 'Another' }, { 'Idempotency-Key': 'once' });
        },
      },
    ],
    PRECONDITION_FAILED: [
      {
        ...{ status: 412, when: 'somebody else was quicker', says: /another revision/ },
        ask: async () => {
          const { composition_id } = (await (await post(COMPOSITIONS, BODY)).json()) as { composition_id: string };
          return fetch(`${api.origin}${COMPOSITIONS}/${composition_id}`, {
            method: 'PUT',
            headers: { 'X-API-Key': PUBLIC, 'Content-Type': 'application/json', 'If-Match': '"r2"' },
            body: JSON.stringify(BODY),
          });
        },
      },
    ],
    PAYLOAD_TOO_LARGE: [
      { status: 413, when: 'a body is too large', ask: () => post(COMPOSITIONS, { title: 'x'.repeat(17_000_000) }) },
      {
        ...{ status: 413, when: 'a file is going to be too large' },
        ask: () => post('/api/v1/assets/uploads', { filename: 'a.mp4', size: 20_000_000_000 }),
      },
    ],
    UNSUPPORTED_MEDIA_TYPE: [
      {
        status: 415,
        when: 'a body is of another type',
        ask: () => post(COMPOSITIONS, BODY, { 'Content-Type': 'a/b' }),
      },
    ],
    UNPROCESSABLE_MEDIA: [
      {
        ...{ status: 422, when: 'a probed file is no media', says: /^url: .*web page/ },
        ask: () => post('/api/v1/probe', { url: `${media.origin}/a.mp4` }),
      },
    ],
    RATE_LIMIT_EXCEEDED: [
      {
        ...{ status: 429, when: 'there are too many requests' },
        ask: async () => {
          await get(`${COMPOSITIONS}/${UNKNOWN}/events`);
          return get(`${COMPOSITIONS}/${UNKNOWN}/events`);
        },
      },
    ],
    INTERNAL_ERROR: [
      {
        ...{ status: 500, when: 'something of ours is broken', says: /log has the details under `request_id`/ },
        ask: () => {
          const secret = `SELECT * FROM compositions; ffmpeg -i ${__filename}`;
          jest.spyOn(api.app.get(RenderJobs, { strict: false }), 'list').mockRejectedValueOnce(new Error(secret));
          return get('/api/v1/jobs');
        },
      },
    ],
    SERVICE_UNAVAILABLE: [
      {
        ...{ status: 503, when: 'the database is away' },
        ask: async () => {
          await postgres.cut();
          return get(COMPOSITIONS).finally(() => postgres.mend());
        },
      },
    ],
  };

  it('is the one that is documented', async () => {
    const { components } = (await (await get('/openapi.json')).json()) as { components: { examples: object } };
    expect(Object.keys(components.examples).sort()).toEqual(Object.keys(TABLE).sort());
  });

  it('names all problems of a request at once, each by its path', async () => {
    const fieldsOf = async (response: Response): Promise<string[]> =>
      Object.keys(((await response.json()) as { detail: { fields: object } }).detail.fields).sort();
    const body = { ...BODY, title: 5, clips: [null], colour: 'red' };
    expect(await fieldsOf(await post(COMPOSITIONS, body))).toEqual(['clips.0', 'colour', 'title']);
    expect(await fieldsOf(await get(`${COMPOSITIONS}?limit=0&page=1`))).toEqual(['limit', 'page']);
    expect(await fieldsOf(await get(`${COMPOSITIONS}/7`))).toEqual(['composition_id']);
  });

  const rows = Object.entries(TABLE).flatMap(([code, occasions]) =>
    occasions.map(({ status, when, ...occasion }): [string, string, Omit<Occasion, 'status' | 'when'>] => [
      `${status} ${code}`,
      when,
      occasion,
    ]),
  );
  it.each(rows)('has %s where %s', async (statusAndCode, _when, { ask, says = /[.]$/ }) => {
    const response = await ask();
    const text = await response.text();
    const { detail, ...others } = JSON.parse(text) as Envelope;
    const { error_code: code, message, retry_after: retryAfterSeconds, ...rest } = detail;

    expect(`${response.status} ${code}`).toBe(statusAndCode);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(message).toMatch(says);
    expect(others).toEqual({});
    expect(rest).toEqual({
      ...(code === 'VALIDATION_ERROR' && 'fields' in rest ? { fields: rest.fields } : {}),
      request_id: response.headers.get('x-request-id'),
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
    });
    expect(text).not.toMatch(LEAK);

    const header = response.headers.get('retry-after');
    if (response.status === 429 || response.status === 503) {
      expect(retryAfterSeconds).toBeGreaterThan(0);
      expect(header).toBe(String(retryAfterSeconds));
    } else {
      expect([retryAfterSeconds, header]).toEqual([undefined, null]);
    }
  });
});
