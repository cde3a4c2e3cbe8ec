import { startApi, type RunningApi } from './start-api';

async function get(url: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(url);
  return { status: response.status, body: await response.json() };
}

describe('the health of an API that has all it needs', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(async () => {
    await api.stop();
  });

  it('is healthy', async () => {
    const services = { database: 'healthy', redis: 'healthy', storage: 'healthy', ffmpeg: 'healthy' };
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
    expect((await get(`${api.origin}/health/ready`)).status).toBe(200);
  });
});
