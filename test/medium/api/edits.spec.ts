import { Composition, Render, RenderEndings } from '@app/compositions';
import { inTransaction } from '@app/database';
import { Task } from '@app/queueing';
import { ObjectStore } from '@app/storage';
import { DataSource } from 'typeorm';
import { BODY, postComposition, startApi, type RunningApi } from './start-api';

const UNKNOWN_ID = '6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10';
const MERGE = 'application/merge-patch+json';
const OPERATIONS = 'application/json-patch+json';

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown> & {
    readonly detail?: { readonly error_code: string; readonly fields?: Readonly<Record<string, readonly string[]>> };
  };
}

describe('edits over HTTP', () => {
  let api: RunningApi;
  let dataSource: DataSource;
  let id: string;
  beforeAll(async () => {
    api = await startApi();
    dataSource = api.app.get(DataSource);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    id = await postComposition(api.origin);
  });

  async function call(method: string, path: string, body?: unknown, type = 'application/json'): Promise<Answer> {
    const content = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': type } };
    const response = await fetch(`${api.origin}/api/v1/compositions/${path}`, { method, ...content });
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  }
  const row = (): Promise<Composition> => dataSource.manager.findOneByOrFail(Composition, { id });
  const processed = (): Promise<unknown> => dataSource.manager.update(Composition, { id }, { status: 'processing' });

  /** Does what a worker does at the end of a render. */
  async function complete(content: string): Promise<string> {
    const { renderId } = await row();
    const key = `outputs/${id}/${renderId}.mp4`;
    const size = { sizeBytes: content.length, durationSeconds: 4.5, width: 1280, height: 720 };
    await api.app.get(ObjectStore, { strict: false }).put(key, Buffer.from(content));
    await inTransaction(dataSource, (transaction) =>
      api.app
        .get(RenderEndings, { strict: false })
        .complete(transaction, renderId, { key, ...size, frameRate: '30', codec: 'h264', bitRate: 1000 }),
    );
    return renderId;
  }
  async function downloaded(): Promise<{ name: string | null; content: string }> {
    const { body } = await call('GET', `${id}/download`);
    const response = await fetch(String(body.download_url));
    return { name: response.headers.get('content-disposition'), content: await response.text() };
  }
  const revisions = async (): Promise<unknown> => (await call('GET', `${id}/revisions`)).body.revisions;

  it('make a new revision of the whole body', async () => {
    const body = { ...BODY, title: 'Another' };
    expect(await call('PUT', id, body)).toMatchObject({
      status: 202,
      body: { composition_id: id, status: 'queued', title: 'Another', revision: 2 },
    });
    const { body: now } = await call('GET', id);
    expect(now).toMatchObject({ revision: 2, status: 'queued', progress: 0, title: 'Another' });
    expect(JSON.stringify(now.config)).toBe(JSON.stringify(body));
  });

  it.each([
    [MERGE, { title: 'Another', audio: null }],
    [
      OPERATIONS,
      [
        { op: 'test', path: '/title', value: BODY.title },
        { op: 'replace', path: '/title', value: 'Another' },
        { op: 'remove', path: '/audio' },
      ],
    ],
  ])('change the body as it was sent: %s', async (type, patch) => {
    expect(await call('PATCH', id, patch, type)).toMatchObject({ status: 202, body: { revision: 2 } });
    expect((await call('GET', id)).body.config).toEqual({ title: 'Another', clips: BODY.clips });
  });

  it('change how urgent it is, and its work with it', async () => {
    const urgency = async (): Promise<unknown> => {
      const { renderId, priority } = await row();
      return [priority, (await dataSource.manager.findOneByOrFail(Task, { renderId })).priority];
    };
    expect(await urgency()).toEqual([5, 5]);
    await call('PATCH', id, { priority: 2 }, MERGE);
    expect(await urgency()).toEqual([2, 2]);
    expect((await call('GET', id)).body.config).toEqual({ ...BODY, priority: 2 });
    await call('PUT', id, { ...BODY, priority: 10 });
    expect(await urgency()).toEqual([10, 10]);
    await call('PUT', id, BODY);
    expect(await urgency()).toEqual([5, 5]);
  });

  it("keep what is the client's own as it was sent, and give it back", async () => {
    const metadata: unknown = JSON.parse('{"__proto__":{"a":1},"10":1,"9":"{{A}}","naïve":["🎬",null,0.1]}');
    await call('PATCH', id, { metadata }, MERGE);
    const { body } = await call('GET', id);
    const { metadata: configured } = body.config as Readonly<Record<string, unknown>>;
    const all = [configured, body.client_metadata];
    expect(all.map((each) => JSON.stringify(each))).toEqual(all.map(() => JSON.stringify(metadata)));
    expect(body.metadata).toMatchObject({ input_files: [] });
    await call('PATCH', id, { metadata: null }, MERGE);
    expect((await call('GET', id)).body.client_metadata).toBeNull();
  });

  it('fill in the same template anew when its variables change', async () => {
    const merge = { CITY: 'Lisbon', FILE: 'http://media.invalid/lisbon.mp4' };
    const template = { title: 'Two days in {{CITY}}', clips: [{ ...BODY.clips[0], video_url: '{{FILE}}' }], merge };
    const { body: put } = await call('PUT', id, template);
    expect(put).toMatchObject({ title: 'Two days in Lisbon', revision: 2 });
    expect((await row()).spec.clips).toMatchObject([{ video_url: merge.FILE }]);

    await call('PATCH', id, { merge: { CITY: 'Porto' } }, MERGE);
    const { body } = await call('GET', id);
    const anew = { ...template, merge: { ...merge, CITY: 'Porto' } };
    expect(body).toMatchObject({ title: 'Two days in Porto', revision: 3, config: anew });
    expect(JSON.stringify(body.config)).toBe(JSON.stringify(anew));
    expect(await revisions()).toMatchObject([{ config: anew }, { config: template }, { config: BODY }]);
    const { renderId } = await row();
    expect((await dataSource.manager.findOneByOrFail(Render, { id: renderId })).spec).toMatchObject({
      title: 'Two days in Porto',
    });

    expect((await call('PATCH', id, { merge: { CITY: null } }, MERGE)).body.detail?.fields).toEqual({
      title: ['merge has no value for {{CITY}}; it has FILE.'],
    });
    await call('POST', `${id}/cancel`);
    await call('POST', `${id}/retry`);
    expect((await call('GET', id)).body).toMatchObject({ title: 'Two days in Porto', config: anew, revision: 3 });
    await call('PUT', id, BODY);
    expect((await call('GET', id)).body.config).toEqual(BODY);
  });

  it('build one upon the other, though they come at the same time', async () => {
    const added = { ...BODY.clips[0], start_time: 5, end_time: 6 };
    const edits = Array.from({ length: 5 }, (_, index) => [
      { op: 'add', path: '/clips/-', value: { ...added, start_time: 5 + index, end_time: 6 + index } },
    ]);
    const answers = await Promise.all(edits.map((edit) => call('PATCH', id, edit, OPERATIONS)));
    expect(answers.map(({ body }) => body.revision).sort()).toEqual([2, 3, 4, 5, 6]);
    expect((await row()).spec.clips).toHaveLength(6);
    expect(
      await dataSource.manager.countBy(Task, { status: 'ready', queue: 'render', renderId: (await row()).renderId }),
    ).toBe(1);
  });

  it.each<[string, unknown, string, string]>([
    ['a patch that is no object', 'x', MERGE, 'body'],
    ['a body that is impossible then', { clips: [] }, MERGE, 'clips'],
    ['what is not known', { audio: { music: 1 } }, MERGE, 'audio.music'],
    ['a list of operations that is none', {}, OPERATIONS, 'body'],
    ['an operation that leads nowhere', [{ op: 'remove', path: '/none' }], OPERATIONS, '0'],
    ['a removal of what is needed', [{ op: 'remove', path: '/title' }], OPERATIONS, 'title'],
    [
      'an asset that is not there, among others',
      { title: '', audio: { music_url: `asset://${UNKNOWN_ID}` } },
      MERGE,
      'audio.music_url',
    ],
    ['an asset that is not there', { audio: { music_url: `asset://${UNKNOWN_ID}` } }, MERGE, 'audio.music_url'],
  ])('refuse %s, and change nothing', async (_, patch, type, field) => {
    const before = await row();
    const { status, body } = await call('PATCH', id, patch, type);
    expect(status).toBe(400);
    expect(body.detail?.error_code).toBe('VALIDATION_ERROR');
    expect(Object.keys(body.detail?.fields ?? {})).toContain(field);
    expect(await row()).toEqual(before);
  });

  it('need a type that says what kind of patch it is', async () => {
    expect((await call('PATCH', id, { title: 'X' })).status).toBe(415);
    expect((await call('PUT', id, BODY, MERGE)).status).toBe(415);
    expect((await call('PATCH', id, { title: 'X' }, `${MERGE}; charset=utf-8`)).status).toBe(202);
  });

  it('need a composition, and know what they are asked', async () => {
    expect((await call('PUT', UNKNOWN_ID, BODY)).status).toBe(404);
    expect((await call('PATCH', UNKNOWN_ID, {}, MERGE)).status).toBe(404);
    expect((await call('GET', `${UNKNOWN_ID}/revisions`)).status).toBe(404);
    expect((await call('PUT', `${id}?supersede=yes`, BODY)).status).toBe(400);
  });

  it('wait for a render that is worked on, unless they take its place', async () => {
    const { renderId } = await row();
    await processed();
    expect((await call('PUT', id, BODY)).status).toBe(409);
    expect((await call('PUT', `${id}?supersede=true`, BODY)).status).toBe(202);
    expect(await dataSource.manager.findBy(Task, { renderId })).toMatchObject([{ status: 'cancelled' }]);
    const { outcome, finishedAt } = await dataSource.manager.findOneByOrFail(Render, { id: renderId });
    expect([outcome, finishedAt]).toEqual(['cancelled', expect.any(Date)]);
  });

  it('leave the output where it is until there is another', async () => {
    const first = await complete('first');
    await call('PATCH', id, { title: 'Another' }, MERGE);
    await processed();
    const old = await downloaded();
    expect(old).toEqual({ name: expect.stringContaining('Zwei%20Tage') as string, content: 'first' });
    expect((await call('GET', `${id}/metadata`)).body.output_file).toMatchObject({ size: 5 });
    expect(await revisions()).toMatchObject([
      { revision: 2, status: 'processing', served: false },
      { revision: 1, status: 'completed', served: true, job_id: first },
    ]);

    await complete('second');
    expect(await downloaded()).toEqual({ name: expect.stringContaining('Another') as string, content: 'second' });
    expect(await revisions()).toMatchObject([
      { revision: 2, status: 'completed', served: true },
      { revision: 1, status: 'completed', served: false },
    ]);
    const tasks = await dataSource.manager.findBy(Task, { queue: 'maintenance' });
    expect(tasks.map(({ input }) => input)).toContainEqual({ purgeRenderId: first, unpublishFrom: id });
  });

  it('that fail leave the output where it is for good', async () => {
    await complete('first');
    await call('PATCH', id, { title: 'Another' }, MERGE);
    await call('POST', `${id}/cancel`);
    expect(await downloaded()).toMatchObject({ content: 'first' });
    expect((await call('GET', id)).body).toMatchObject({ status: 'cancelled', error: { code: 'CANCELLED' } });
  });

  it('may be given up, and taken up again', async () => {
    expect((await call('POST', `${id}/retry`)).status).toBe(409);
    expect(await call('POST', `${id}/cancel`)).toMatchObject({ status: 202, body: { status: 'cancelled' } });
    expect((await call('POST', `${id}/cancel`)).status).toBe(409);
    expect(await call('POST', `${id}/retry`)).toMatchObject({ status: 202, body: { status: 'queued', revision: 1 } });
    expect(await revisions()).toMatchObject([{ revision: 1, status: 'queued', job_id: (await row()).renderId }]);
    expect((await call('GET', id)).body).toMatchObject({ progress: 0, error: null });
  });

  it('may be made again when the store has lost the file, and not before', async () => {
    const renderId = await complete('one');
    expect((await call('POST', `${id}/retry`)).status).toBe(409);
    expect((await downloaded()).content).toBe('one');
    await api.app.get(ObjectStore, { strict: false }).delete(`outputs/${id}/${renderId}.mp4`);
    expect(await call('POST', `${id}/retry`)).toMatchObject({ status: 202, body: { status: 'queued', revision: 1 } });
    expect((await call('GET', `${id}/download`)).status).toBe(409);
    await complete('another');
    expect((await downloaded()).content).toBe('another');
    expect(await revisions()).toMatchObject([{ revision: 1, status: 'completed' }]);
  });

  describe('that name what they were made of', () => {
    const tag = async (): Promise<string> =>
      (await fetch(`${api.origin}/api/v1/compositions/${id}`)).headers.get('etag') ?? '';
    const edit = async (ifMatch: string, method = 'PUT', query = ''): Promise<Answer & { made: string | null }> => {
      const headers = { 'Content-Type': method === 'PUT' ? 'application/json' : MERGE, 'If-Match': ifMatch };
      const body = JSON.stringify(method === 'PUT' ? BODY : { title: 'Another' });
      const response = await fetch(`${api.origin}/api/v1/compositions/${id}${query}`, { method, headers, body });
      const made = response.headers.get('etag');
      return { status: response.status, body: (await response.json()) as Answer['body'], made };
    };
    const stale = { status: 412, body: { detail: { error_code: 'PRECONDITION_FAILED' } } };

    it.each(['PUT', 'PATCH'])('are made once of two at the same time: %s', async (method) => {
      const before = await tag();
      const answers = await Promise.all([edit(before, method), edit(before, method)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([202, 412]);
      expect((await row()).revision).toBe(2);
      expect(await edit(before, method)).toMatchObject(stale);
      expect((await edit('"r2"', method)).status).toBe(202);
    });

    it.each(['PUT', 'PATCH'])('are made of what the one before has answered: %s', async (method) => {
      const { made } = await edit(await tag(), method);
      await dataSource.manager.update(Composition, { id }, { status: 'completed' });
      expect(made).toBe('"r2"');
      expect(await edit(made ?? '', method)).toMatchObject({ status: 202, made: '"r3"' });
    });

    it('are not in the way of a render that goes on', async () => {
      const before = await tag();
      await dataSource.manager.update(Composition, { id }, { status: 'processing', progress: 40 });
      expect(await tag()).not.toBe(before);
      expect((await edit(before)).status).toBe(409);
      expect((await edit(before, 'PATCH', '?supersede=true')).status).toBe(202);
      expect(await edit(before, 'PATCH', '?supersede=true')).toMatchObject(stale);
    });

    it.each([
      ['*', 202],
      ['"r7", "r1"', 202],
      ['"something-else"', 412],
      ['W/"r1"', 412],
      ['r1', 400],
    ])('take %s with %i', async (ifMatch, status) => {
      expect((await edit(ifMatch)).status).toBe(status);
    });

    it('are checked before what they change', async () => {
      const headers = { 'Content-Type': OPERATIONS, 'If-Match': '"r2"' };
      const body = JSON.stringify([{ op: 'remove', path: '/no/such/thing' }]);
      expect((await fetch(`${api.origin}/api/v1/compositions/${id}`, { method: 'PATCH', headers, body })).status).toBe(
        412,
      );
    });
  });

  it('say in which forms a patch may come, also where it came in another', async () => {
    const url = `${api.origin}/api/v1/compositions/${id}`;
    const asked = await fetch(url, { method: 'OPTIONS' });
    expect([asked.status, asked.headers.get('allow')]).toEqual([204, 'GET, HEAD, PUT, PATCH, DELETE, OPTIONS']);
    const patch = (type: string): Promise<Response> =>
      fetch(url, { method: 'PATCH', body: '{"title":"b"}', headers: { 'Content-Type': type } });
    const [refused, taken] = [await patch('text/plain'), await patch(MERGE)];
    expect([refused.status, taken.status]).toEqual([415, 202]);
    for (const { headers } of [asked, refused, taken]) {
      expect(headers.get('accept-patch')).toBe(`${MERGE}, ${OPERATIONS}`);
    }
  });
});
