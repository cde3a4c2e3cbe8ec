import { ApiKeyStore } from '@app/access';
import type { AccessScope } from '@app/contracts';
import { EventPublisher } from '@app/notifications';
import { eventually } from '@app/testing';
import { io, type Socket } from 'socket.io-client';
import { BODY, startApi, type RunningApi } from './start-api';

const LUT = 'LUT_3D_SIZE 2\n0 0 0\n1 0 0\n0 1 0\n1 1 0\n0 0 1\n1 0 1\n0 1 1\n1 1 1\n';

/** One who has a key, and what they have made. */
interface Tenant {
  readonly key: string;
  readonly compositionId: string;
  readonly assetId: string;
}

describe('two tenants', () => {
  let api: RunningApi;
  let anna: Tenant;
  let bert: Tenant;
  let admin: string;
  const sockets: Socket[] = [];

  beforeAll(async () => {
    api = await startApi({ authRequired: true });
    anna = await newTenant('anna');
    bert = await newTenant('bert');
    admin = await newKey('ops', ['admin']);
  });
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.disconnect();
  });
  afterAll(async () => {
    await api.stop();
  });

  async function newKey(name: string, scopes: AccessScope[]): Promise<string> {
    const store = api.app.get(ApiKeyStore, { strict: false });
    return (await store.create({ name, scopes, expiresAt: null })).secret;
  }

  async function newTenant(name: string): Promise<Tenant> {
    const key = await newKey(name, ['public', 'internal']);
    const composition = await call(key, 'POST', '/compositions', BODY);
    const asset = await upload(key);
    return {
      key,
      compositionId: (composition.body as { composition_id: string }).composition_id,
      assetId: asset,
    };
  }

  async function call(
    key: string,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: unknown }> {
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
    const response = await fetch(`${api.origin}${path.startsWith('/internal/') ? '' : '/api/v1'}${path}`, {
      method,
      headers: { 'X-API-Key': key, ...(body === undefined ? {} : { 'Content-Type': type }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
  }

  async function upload(key: string): Promise<string> {
    const form = new FormData();
    form.append('file', new Blob([LUT]), 'look.cube');
    const headers = { 'X-API-Key': key };
    const response = await fetch(`${api.origin}/api/v1/assets`, { method: 'POST', headers, body: form });
    return ((await response.json()) as { asset_id: string }).asset_id;
  }

  const everything = ({ compositionId, assetId }: Tenant): [string, string, unknown?][] => [
    ['GET', `/compositions/${compositionId}`],
    ['GET', `/compositions/${compositionId}/download`],
    ['GET', `/compositions/${compositionId}/metadata`],
    ['GET', `/compositions/${compositionId}/poster.jpg`],
    ['GET', `/compositions/${compositionId}/events`],
    ['DELETE', `/compositions/${compositionId}`],
    ['GET', `/assets/${assetId}`],
    ['DELETE', `/assets/${assetId}`],
  ];

  const usingAsset = (assetId: string): object => ({
    ...BODY,
    clips: [{ ...BODY.clips[0], filters: [{ type: 'lut', url: `asset://${assetId}` }] }],
  });

  it('reach nothing of each other’s, and cannot tell that it is there', async () => {
    for (const [method, path, body] of everything(bert)) {
      const answer = await call(anna.key, method, path, body);
      expect(answer).toMatchObject({ status: 404, body: { detail: { error_code: 'NOT_FOUND' } } });
    }
    for (const path of [`/compositions/${bert.compositionId}`, `/assets/${bert.assetId}`]) {
      expect((await call(bert.key, 'GET', path)).status).toBe(200);
    }
  });

  it('list what is their own, and count only that', async () => {
    for (const { key, compositionId, assetId } of [anna, bert]) {
      expect((await call(key, 'GET', '/compositions')).body).toMatchObject({
        total: 1,
        compositions: [{ composition_id: compositionId }],
      });
      expect((await call(key, 'GET', '/assets')).body).toMatchObject({ total: 1, assets: [{ asset_id: assetId }] });
    }
  });

  it('see their own jobs, and cannot cancel each other’s', async () => {
    const jobsOf = async (key: string, query = ''): Promise<{ job_id: string; composition_id: string }[]> =>
      ((await call(key, 'GET', `/jobs${query}`)).body as { jobs: { job_id: string; composition_id: string }[] }).jobs;
    for (const { key, compositionId } of [anna, bert]) {
      expect(await jobsOf(key)).toMatchObject([{ composition_id: compositionId }]);
    }
    expect(await jobsOf(admin)).toHaveLength(2);
    expect(await jobsOf(anna.key, `?composition_id=${bert.compositionId}`)).toEqual([]);
    const [job] = await jobsOf(bert.key);
    for (const method of ['GET', 'DELETE']) {
      expect((await call(anna.key, method, `/jobs/${job?.job_id}`)).status).toBe(404);
    }
    expect((await call(bert.key, 'GET', `/jobs/${job?.job_id}`)).body).toMatchObject({ status: 'queued' });
  });

  it('use their own assets; each other’s are unknown', async () => {
    const own = await call(anna.key, 'POST', '/compositions', usingAsset(anna.assetId));
    expect(own.status).toBe(202);
    const id = (own.body as { composition_id: string }).composition_id;
    expect((await call(anna.key, 'DELETE', `/compositions/${id}`)).status).toBe(204);

    const foreign = await call(anna.key, 'POST', '/compositions', usingAsset(bert.assetId));
    const missing = await call(anna.key, 'POST', '/compositions', usingAsset('6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10'));
    const problemIn = ({ body }: typeof foreign): string =>
      JSON.stringify((body as { detail: { fields: unknown } }).detail.fields).replace(/asset:\/\/[\w-]+/g, 'asset');
    expect([foreign.status, missing.status]).toEqual([400, 400]);
    expect(problemIn(foreign)).toBe(problemIn(missing));
    const planned = await call(anna.key, 'POST', '/compositions/validate', usingAsset(bert.assetId));
    expect([planned.status, problemIn(planned)]).toEqual([400, problemIn(missing)]);
    const probe = { url: `asset://${bert.assetId}` };
    expect((await call(anna.key, 'POST', '/probe', probe)).status).toBe(400);
    expect((await call(bert.key, 'POST', '/probe', probe)).status).toBe(200);
  });

  it('cannot name each other’s in any field, be it of a new composition, of an edit or of clips', async () => {
    const url = `asset://${bert.assetId}`;
    const at = { position: 'center', start_time: 0, end_time: 1 };
    const everywhere = {
      title: 'Mine',
      clips: [{ ...BODY.clips[0], video_url: '{{LINK}}', filters: [{ type: 'lut', url }] }],
      audio: { music_url: url, voiceover_url: url, tracks: [{ url }] },
      overlays: [
        { type: 'image', url, ...at },
        { type: 'subtitles', url, start_time: 0, end_time: 1 },
        { text: 'x', font_family: url, ...at },
      ],
      merge: { LINK: url },
    };
    const fields = ['clips.0.video_url', 'clips.0.filters.0.url', 'audio.music_url', 'audio.voiceover_url'];
    fields.push('audio.tracks.0.url', 'overlays.0.url', 'overlays.1.url', 'overlays.2.font_family');
    const one = `/compositions/${anna.compositionId}`;
    for (const [method, path, body, named] of [
      ['POST', '/compositions', everywhere, fields],
      ['POST', '/compositions/validate', everywhere, fields],
      ['PUT', one, everywhere, fields],
      ['PATCH', one, everywhere, fields],
      ['POST', '/internal/v1/process-clips', { clips: [{ clip_url: url }] }, ['clips.0.clip_url']],
    ] as const) {
      const { status, body: answer } = await call(anna.key, method, path, body);
      const found = (answer as { detail: { fields: Record<string, string[]> } }).detail.fields;
      expect([method, path, status, Object.keys(found).sort()]).toEqual([method, path, 400, [...named].sort()]);
      expect(Object.values(found).flat().join()).not.toMatch(/(?<!There is no asset )asset:/);
    }
  });

  it('are both seen by an administrator', async () => {
    expect((await call(admin, 'GET', '/compositions')).body).toMatchObject({ total: 2 });
    expect((await call(admin, 'GET', '/assets')).body).toMatchObject({ total: 2 });
    expect((await call(admin, 'GET', `/compositions/${bert.compositionId}`)).status).toBe(200);
    expect((await call(admin, 'GET', `/assets/${anna.assetId}`)).status).toBe(200);
  });

  function connect(options: { key?: string; auth?: object }): Promise<Socket> {
    const socket = io(`${api.origin}/compositions`, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      ...(options.auth ? { auth: options.auth } : {}),
      ...(options.key === undefined ? {} : { extraHeaders: { 'X-API-Key': options.key } }),
    });
    sockets.push(socket);
    return new Promise((resolve, reject) => {
      socket.on('connect', () => {
        resolve(socket);
      });
      socket.on('connect_error', reject);
    });
  }

  it.each(['header', 'auth'])('watch their own only, with a key in the %s', async (way) => {
    const socket = await connect(way === 'header' ? { key: anna.key } : { auth: { api_key: anna.key } });
    const heard: string[] = [];
    socket.on('progress', (event: { composition_id: string }) => heard.push(event.composition_id));
    const subscribe = (id: string): Promise<unknown> => socket.emitWithAck('subscribe', { composition_id: id });
    expect(await subscribe(bert.compositionId)).toMatchObject({ error: { error_code: 'NOT_FOUND' } });
    expect(await subscribe(anna.compositionId)).toMatchObject({ status: 'queued' });

    const publisher = api.app.get(EventPublisher, { strict: false });
    const publish = (id: string, seq: number): void => {
      const timestamp = new Date().toISOString();
      publisher.publish({ type: 'progress', composition_id: id, progress: 5, stage: 'encoding', timestamp, seq });
    };
    await eventually('the own event is heard', () => {
      publish(bert.compositionId, 9);
      publish(anna.compositionId, 9);
      return heard.includes(anna.compositionId);
    });
    expect(heard).not.toContain(bert.compositionId);
  });

  it('lets an administrator watch everyone', async () => {
    const socket = await connect({ key: admin });
    const snapshot: unknown = await socket.emitWithAck('subscribe', { composition_id: bert.compositionId });
    expect(snapshot).toMatchObject({ status: 'queued' });
  });

  it('watch their own with a ticket, which opens nothing else', async () => {
    const { status, body } = await call(anna.key, 'POST', '/realtime/tickets');
    expect(status).toBe(201);
    const { ticket, expires_at: expiresAt } = body as { ticket: string; expires_at: string };
    expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(50_000);
    expect(Date.parse(expiresAt) - Date.now()).toBeLessThan(61_000);
    const socket = await connect({ auth: { ticket } });
    const subscribe = (id: string): Promise<unknown> => socket.emitWithAck('subscribe', { composition_id: id });
    expect(await subscribe(anna.compositionId)).toMatchObject({ status: 'queued' });
    expect(await subscribe(bert.compositionId)).toMatchObject({ error: { error_code: 'NOT_FOUND' } });
    const elsewhere = await fetch(`${api.origin}/api/v1/compositions?ticket=${ticket}`);
    expect(elsewhere.status).toBe(401);
    const events = `${api.origin}/api/v1/compositions/${anna.compositionId}/events`;
    expect((await fetch(`${events}?ticket=${ticket}`)).status).not.toBe(401);
    expect((await fetch(`${events}?ticket=${ticket}x`)).status).toBe(401);
  });

  it.each<[string, object]>([
    ['a bad ticket', { auth: { ticket: 'a.b' } }],
    ['no key', {}],
    ['a bad key', { auth: { api_key: 'nonsense' } }],
    ['a key that is no text', { auth: { api_key: { $ne: '' } } }],
  ])('lets no socket in that has %s', async (_, options) => {
    await expect(connect(options)).rejects.toMatchObject({ data: { detail: { error_code: 'UNAUTHORIZED' } } });
  });
});
