import { Composition } from '@app/compositions';
import { DataSource } from 'typeorm';
import { BODY, postJson, startApi, type RunningApi } from './start-api';

describe('jobs over HTTP', () => {
  let api: RunningApi;
  let composed: { readonly composition_id: string; readonly job_id: string };
  beforeAll(async () => {
    api = await startApi();
    composed = (await (await postJson(`${api.origin}/api/v1/compositions`, BODY)).json()) as typeof composed;
    await postJson(`${api.origin}/api/v1/compositions`, BODY);
  });
  afterAll(async () => {
    await api.stop();
  });

  async function call(path: string, method = 'GET', headers: Record<string, string> = {}) {
    const response = await fetch(`${api.origin}/api/v1/${path}`, { method, headers });
    const text = await response.text();
    return { status: response.status, body: (text && JSON.parse(text)) as unknown, etag: response.headers.get('etag') };
  }

  it('show the work behind a composition, up to its end', async () => {
    const { composition_id: id, job_id: job } = composed;
    const queued = await call(`jobs/${job}`);
    expect(queued.body).toEqual({
      job_id: job,
      composition_id: id,
      revision: 1,
      status: 'queued',
      progress: 0,
      stage: null,
      created_at: expect.any(String) as string,
      started_at: null,
      completed_at: null,
      error: null,
    });
    expect((await call(`jobs/${job}`, 'GET', { 'If-None-Match': queued.etag ?? '' })).status).toBe(304);

    const dataSource = api.app.get(DataSource);
    const state = { status: 'processing', stage: 'encoding', progress: 45 } as const;
    await dataSource.manager.update(Composition, { id }, state);
    expect((await call(`jobs/${job}`)).body).toMatchObject(state);

    const cancelled = await call(`jobs/${job}`, 'DELETE');
    expect(cancelled).toMatchObject({ status: 202, body: { status: 'cancelled', error: { code: 'CANCELLED' } } });
    expect(await call(`jobs/${job}`, 'DELETE')).toMatchObject({
      status: 409,
      body: { detail: { error_code: 'CONFLICT' } },
    });

    const { job_id: second } = (await call(`compositions/${id}/retry`, 'POST')).body as { job_id: string };
    expect(await call(`jobs?composition_id=${id}`)).toMatchObject({
      body: {
        jobs: [
          { job_id: second, status: 'queued', progress: 0, error: null },
          { job_id: job, status: 'cancelled', progress: null, error: null },
        ],
        total: 2,
        limit: 50,
        offset: 0,
        has_more: false,
      },
    });
    // Only the job that was named is cancelled, and not the one that has taken its place.
    expect((await call(`jobs/${job}`, 'DELETE')).status).toBe(409);
    expect((await call(`jobs/${second}`)).body).toMatchObject({ status: 'queued' });
    expect((await call('jobs?status=cancelled')).body).toMatchObject({ jobs: [{ job_id: job }], total: 1 });
    expect((await call('jobs?limit=1&offset=1')).body).toMatchObject({ jobs: [{}], total: 3, has_more: true });
  });

  it('are refused what cannot be', async () => {
    const codes = ['jobs/x', 'jobs?status=done', 'jobs?composition_id=x', 'jobs?page=2', 'jobs?limit=0'].map(
      async (path) => (await call(path)).status,
    );
    expect(await Promise.all(codes)).toEqual([400, 400, 400, 400, 400]);
    expect((await call('jobs/6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10')).status).toBe(404);
  });
});
