import { startApi } from './start-api';

describe('an API that is told to stop', () => {
  it('says so and goes on answering for as long as its notice is, on connections that it lets go', async () => {
    const { origin, app, stop } = await startApi({ shutdownNoticeSeconds: 2 });
    const ask = async (path: string): Promise<string> => {
      const { status, headers } = await fetch(origin + path);
      return `${status} ${headers.get('connection')}`;
    };
    expect(await ask('/health/ready')).toBe('200 keep-alive');
    const closed = app.close();
    expect(await ask('/health/ready')).toBe('503 close');
    expect(await ask('/health/live')).toBe('200 close');
    expect(await ask('/api/v1/compositions')).toBe('200 close');
    await closed;
    await expect(fetch(origin)).rejects.toThrow('fetch failed');
    await stop();
  });
});
