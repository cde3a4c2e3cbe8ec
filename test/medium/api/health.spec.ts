import { VERSION } from '@app/observability';
import { DataSource } from 'typeorm';
import { postComposition, startApi, type RunningApi } from './start-api';

async function get(url: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(url);
  return { status: response.status, body: await response.json() };
}

describe('the health of an API that has all it needs', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi({ hardwareAcceleration: 'off' });
  });
  afterAll(async () => {
    await api.stop();
  });

  it('is healthy', async () => {
    const services = Object.fromEntries(
      ['database', 'redis', 'storage', 'ffmpeg', 'disk', 'queue'].map((name) => [name, 'healthy']),
    );
    expect(await get(`${api.origin}/api/v1/health`)).toEqual({
      status: 200,
      body: {
        status: 'healthy',
        services,
        version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
        timestamp: expect.stringMatching(/Z$/) as string,
      },
    });
    expect(await get(`${api.origin}/health/ready`)).toEqual({ status: 200, body: { status: 'ready', services } });
    expect(await get(`${api.origin}/health/live`)).toEqual({ status: 200, body: { status: 'live' } });
  });

  it('is told with figures', async () => {
    await api.app.get(DataSource).query(
      `INSERT INTO worker_slots (id, slots, active_tasks, seen_at) VALUES
         (gen_random_uuid(), 2, 1, now()), (gen_random_uuid(), 2, 0, now()), (gen_random_uuid(), 0, 0, now()),
         (gen_random_uuid(), 2, 2, now() - interval '1 hour')`,
    );
    await postComposition(api.origin);
    const { status, body } = await get(`${api.origin}/api/v1/health/detailed`);
    const number = expect.any(Number) as number;
    const service = { status: 'healthy', response_time_ms: number };
    expect(status).toBe(200);
    expect(body).toEqual({
      status: 'healthy',
      services: {
        database: { ...service, pool: { size: number, idle: number, waiting: 0 } },
        redis: {
          ...service,
          clients: number,
          queues: [{ queue: 'render', status: 'ready', tasks: 1, oldest_seconds: number }],
        },
        storage: service,
        ffmpeg: {
          ...service,
          version: expect.stringMatching(/^\S+$/) as string,
          encoders: [
            { encoder: 'software', usable: true, reason: null },
            { encoder: 'h264_nvenc', usable: false, reason: 'HWACCEL=off rules it out.' },
            { encoder: 'h264_qsv', usable: false, reason: 'HWACCEL=off rules it out.' },
            { encoder: 'h264_vaapi', usable: false, reason: 'HWACCEL=off rules it out.' },
          ],
        },
        disk: service,
        queue: service,
      },
      workers: { active: 2, busy: 1, idle: 1 },
      system: { cpu_percent: number, memory_percent: number, disk_usage_percent: number },
      version: VERSION,
      timestamp: expect.stringMatching(/Z$/) as string,
    });
  });
});

describe('the health of an API without ffmpeg', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi({ ffmpegPath: '/nowhere/ffmpeg' });
  });
  afterAll(async () => {
    await api.stop();
  });

  it('is degraded, and it still serves', async () => {
    expect(await get(`${api.origin}/api/v1/health`)).toMatchObject({
      status: 200,
      body: { status: 'degraded', services: { ffmpeg: 'unhealthy', database: 'healthy' } },
    });
    expect(await get(`${api.origin}/api/v1/health/detailed`)).toMatchObject({
      status: 200,
      body: { status: 'degraded', services: { ffmpeg: { status: 'unhealthy', version: null, encoders: [] } } },
    });
    expect((await get(`${api.origin}/health/ready`)).status).toBe(200);
  });
});
