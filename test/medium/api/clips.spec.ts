import { ApiKeyStore } from '@app/access';
import { ClipJob, Composition, ExpiredClipJobs, RenderEndings } from '@app/compositions';
import { Fault } from '@app/contracts';
import { inTransaction } from '@app/database';
import { WebhookDelivery } from '@app/notifications';
import { Task } from '@app/queueing';
import { ObjectStore } from '@app/storage';
import { DataSource } from 'typeorm';
import { startApi, type RunningApi } from './start-api';

const CLIP = { clip_url: 'http://media.invalid/a.mp4', operations: ['normalize', 'thumbnail'] };
const HOOK = 'http://127.0.0.1:1/hook';

interface Job {
  readonly job_id: string;
  readonly clips: readonly { readonly clip_id: string }[];
  readonly detail: { readonly error_code: string; readonly fields: Readonly<Record<string, readonly string[]>> };
}

describe('clips that are processed, over HTTP', () => {
  let api: RunningApi;
  let dataSource: DataSource;
  const keys: Record<string, string> = {};
  beforeAll(async () => {
    const webhookSecret = Buffer.from('only-for-tests-0123456789');
    api = await startApi({ webhookSecret, webhookAllowedHosts: ['127.0.0.1'] });
    dataSource = api.app.get(DataSource);
    const store = api.app.get(ApiKeyStore, { strict: false });
    for (const name of ['one', 'another']) {
      keys[name] = (await store.create({ name, scopes: ['internal', 'public'], expiresAt: null })).secret;
    }
  });
  afterAll(async () => {
    await api.stop();
  });

  async function call(method: string, path: string, { body, as = 'one' }: { body?: unknown; as?: string } = {}) {
    const headers = {
      'X-API-Key': keys[as] ?? '',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    };
    const content = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(`${api.origin}${path}`, { method, headers, ...content });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text === '' ? null : JSON.parse(text)) as Job };
  }
  const post = (body: unknown) => call('POST', '/internal/v1/process-clips', { body });
  const renderOf = async (id = ''): Promise<string> =>
    (await dataSource.manager.findOneByOrFail(Composition, { id })).renderId;

  /** Does what workers do at the end of two clips, at the same time. */
  async function endBoth({ clips: [good, bad] }: Job): Promise<void> {
    const endings = api.app.get(RenderEndings, { strict: false });
    const [completed, failed] = [await renderOf(good?.clip_id), await renderOf(bad?.clip_id)];
    const key = `outputs/${good?.clip_id}/${completed}.mp4`;
    const size = { sizeBytes: 10, durationSeconds: 2, width: 1280, height: 720 };
    const fault = new Fault({ code: 'DOWNLOAD_ERROR', blame: 'user', retryable: false, message: 'No.' });
    await Promise.all([
      inTransaction(dataSource, (transaction) =>
        endings.complete(transaction, completed, { key, ...size, frameRate: '30', codec: 'h264', bitRate: 1000 }),
      ),
      inTransaction(dataSource, (transaction) => endings.fail(transaction, failed, fault.about('clips.0'))),
    ]);
  }

  it('are queued, each for itself', async () => {
    const options = { target_resolution: '1280x720', target_codec: 'h264', thumbnail_timestamps: [1.0, 5.0, 10.0] };
    const { status, headers, body } = await post({ clips: [CLIP, CLIP], options });
    expect(status).toBe(202);
    const clip = { clip_id: expect.any(String) as string, original_url: CLIP.clip_url, status: 'queued' };
    const created_at = expect.any(String) as string;
    expect(body).toEqual({ job_id: expect.any(String) as string, status: 'queued', clips: [clip, clip], created_at });
    expect(headers.get('location')).toBe(`${api.origin}/internal/v1/jobs/${body.job_id}`);
    const found = await call('GET', `/internal/v1/jobs/${body.job_id}`);
    expect(found.body).toEqual({ ...body, completed_at: null });
    for (const { clip_id } of body.clips) {
      const task = { queue: 'clip' as const, status: 'ready' as const, renderId: await renderOf(clip_id) };
      expect(await dataSource.manager.countBy(Task, task)).toBe(1);
    }
  });

  it('are nobody else’s, and no compositions to those who list them', async () => {
    const { body } = await post({ clips: [CLIP] });
    const [clip] = body.clips;
    for (const method of ['GET', 'DELETE']) {
      expect((await call(method, `/internal/v1/jobs/${body.job_id}`, { as: 'another' })).status).toBe(404);
      expect((await call(method, `/api/v1/compositions/${clip?.clip_id}`)).status).toBe(404);
      expect((await call(method, `/api/v1/jobs/${await renderOf(clip?.clip_id)}`)).status).toBe(404);
    }
    expect((await call('POST', `/api/v1/compositions/${clip?.clip_id}/cancel`)).status).toBe(404);
    for (const list of ['compositions', 'jobs']) {
      expect((await call('GET', `/api/v1/${list}`)).body).toMatchObject({ total: 0 });
    }
  });

  it('end with one callback, whichever is the last, and leave nothing behind when they are deleted', async () => {
    const { body: job } = await post({ clips: [CLIP, CLIP], callback_url: HOOK });
    const path = `/internal/v1/jobs/${job.job_id}`;
    expect((await call('DELETE', path)).status).toBe(409);
    await endBoth(job);
    const found = await call('GET', path);
    expect(found.body).toMatchObject({
      status: 'partial',
      clips: [
        {
          status: 'completed',
          processed_url: expect.stringContaining(`${api.origin}/files/outputs/`) as string,
          thumbnails: [],
          metadata: { duration: 2, resolution: '1280x720', codec: 'h264', file_size: 10 },
        },
        { status: 'failed', error: { code: 'DOWNLOAD_ERROR', message: 'No.', retryable: false } },
      ],
    });
    const deliveries = await dataSource.manager.findBy(WebhookDelivery, { subjectId: job.job_id });
    const { completed_at, status, job_id, clips } = found.body as Job & { completed_at: string; status: string };
    expect(deliveries.map(({ body }) => JSON.parse(body) as unknown)).toMatchObject([
      { job_id, status, completed_at, clips: clips.map(({ clip_id }) => ({ clip_id })) },
    ]);
    expect((await call('POST', `${path}/cancel`)).status).toBe(409);
    expect((await call('DELETE', path)).status).toBe(204);
    expect((await call('GET', path)).status).toBe(404);
    expect(await dataSource.manager.countBy(Composition, { id: clips[0]?.clip_id ?? '' })).toBe(0);
  });

  it('are cancelled together', async () => {
    const { body: job } = await post({ clips: [CLIP, CLIP, CLIP], callback_url: HOOK });
    const cancelled = await call('POST', `/internal/v1/jobs/${job.job_id}/cancel`);
    expect(cancelled).toMatchObject({ status: 202, body: { status: 'failed' } });
    expect(cancelled.body.clips).toMatchObject(Array(3).fill({ status: 'cancelled', error: { code: 'CANCELLED' } }));
    expect(await dataSource.manager.countBy(WebhookDelivery, { subjectId: job.job_id })).toBe(1);
  });

  it('expire CLIP_RETENTION_DAYS after their end, with all their files, and not while they are wanted', async () => {
    const ended = async (request: object, days: number): Promise<Job> => {
      const { body: job } = await post({ clips: [CLIP, CLIP], ...request });
      await endBoth(job);
      await dataSource.query('UPDATE clip_jobs SET completed_at = now() - make_interval(days => $2) WHERE id = $1', [
        job.job_id,
        days,
      ]);
      return job;
    };
    const stuck = await ended({}, 32);
    const old = await ended({}, 31);
    const young = await ended({}, 29);
    const calling = await ended({ callback_url: HOOK }, 31);
    const { body: live } = await post({ clips: [CLIP] });
    const all = [stuck, old, young, calling, live];
    await dataSource.query(`UPDATE clip_jobs SET created_at = now() - interval '90 days' WHERE id = ANY($1)`, [
      all.map(({ job_id }) => job_id),
    ]);
    const objects = api.app.get(ObjectStore, { strict: false });
    const keyOf = ({ clips: [clip] }: Job): string => `outputs/${clip?.clip_id}/r/poster.jpg`;
    for (const job of all) await objects.put(keyOf(job), Buffer.from('x'));

    const expired = api.app.get(ExpiredClipJobs, { strict: false });
    const remove = objects.deletePrefix.bind(objects);
    const deleting = jest
      .spyOn(objects, 'deletePrefix')
      .mockImplementation((prefix) =>
        prefix.includes(stuck.clips[0]?.clip_id ?? '') ? Promise.reject(new Error('No')) : remove(prefix),
      );
    await expect(expired.remove()).rejects.toThrow('No');
    expect((await call('GET', `/internal/v1/jobs/${stuck.job_id}`)).status).toBe(200);
    expect((await call('GET', `/internal/v1/jobs/${old.job_id}`)).status).toBe(404);
    deleting.mockRestore();

    const left = async (): Promise<string[]> => {
      await expired.remove();
      const stays = await Promise.all(
        all.map(async (job) => {
          const { status } = await call('GET', `/internal/v1/jobs/${job.job_id}`);
          expect((await objects.head(keyOf(job))) === null).toBe(status === 404);
          return status === 200;
        }),
      );
      return all.filter((_, index) => stays[index]).map(({ job_id }) => job_id);
    };
    expect(await left()).toEqual([young, calling, live].map(({ job_id }) => job_id));
    const arrived = { status: 'delivered' as const, finishedAt: new Date() };
    await dataSource.manager.update(WebhookDelivery, { subjectId: calling.job_id }, arrived);
    expect(await left()).toEqual([young, live].map(({ job_id }) => job_id));
  });

  it('are refused for all that is wrong at once, and for what is not there', async () => {
    const clips = ['asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10', 'file:///a.mp4'].map((clip_url) => ({ clip_url }));
    const options = { target_resolution: '1281x720' };
    const { status, body } = await post({ clips: [...clips, null], options, callback_url: 'http://10.0.0.1/' });
    expect(status).toBe(400);
    expect(body.detail.fields).toEqual({
      'clips.0.clip_url': [expect.stringMatching(/^There is no asset .*; clip_url must be the address/)],
      'clips.1.clip_url': [expect.stringContaining('begins with file://')],
      'clips.2': [expect.stringContaining('is null')],
      'options.target_resolution': [expect.any(String)],
      callback_url: [expect.stringContaining('public internet')],
    });
  });

  it.each<[string, unknown, string]>([
    ['no clips', { clips: [] }, 'clips'],
    ['too many', { clips: Array(101).fill(CLIP) }, 'clips'],
    ['a clip without an address', { clips: [{ operations: ['normalize'] }] }, 'clips.0.clip_url'],
    ['another protocol', { clips: [{ clip_url: 'file:///etc/passwd' }] }, 'clips.0.clip_url'],
    ['an unknown operation', { clips: [CLIP, { ...CLIP, operations: ['normalise'] }] }, 'clips.1.operations'],
    ['no operation', { clips: [{ ...CLIP, operations: [] }] }, 'clips.0.operations'],
    ['an odd size', { clips: [CLIP], options: { target_resolution: '1281x720' } }, 'options.target_resolution'],
    ['a name for a size', { clips: [CLIP], options: { target_resolution: '720p' } }, 'options.target_resolution'],
    ['a codec that MP4 does not hold', { clips: [CLIP], options: { target_codec: 'vp9' } }, 'options.target_codec'],
    [
      'a time before the clip',
      { clips: [CLIP], options: { thumbnail_timestamps: [1, -1] } },
      'options.thumbnail_timestamps',
    ],
    ['a time in words', { clips: [CLIP], options: { thumbnail_timestamps: ['1'] } }, 'options.thumbnail_timestamps'],
    ['an option it does not have', { clips: [CLIP], options: { resolution: '720p' } }, 'options.resolution'],
    ['a private callback', { clips: [CLIP], callback_url: 'http://10.0.0.1/' }, 'callback_url'],
    [
      'an asset that is not there',
      { clips: [{ clip_url: 'asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10' }] },
      'clips.0.clip_url',
    ],
  ])('are refused for %s', async (_, body, path) => {
    const before = await dataSource.manager.count(ClipJob);
    const answer = await post(body);
    expect(answer).toMatchObject({ status: 400, body: { detail: { error_code: 'VALIDATION_ERROR' } } });
    expect(Object.keys(answer.body.detail.fields)).toEqual([path]);
    expect(await dataSource.manager.count(ClipJob)).toBe(before);
  });
});
