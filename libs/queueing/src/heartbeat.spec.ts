import { startHeartbeat } from './heartbeat';
import { LeaseLost } from './task-leases';

describe('startHeartbeat', () => {
  let onLost: jest.Mock;
  const start = (beat: () => Promise<void>): { stop: () => void } =>
    startHeartbeat({ intervalMs: 1000, expiryMs: 3000, beat, onLost });

  beforeEach(() => {
    jest.useFakeTimers();
    onLost = jest.fn();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('beats until it is stopped', async () => {
    const beat = jest.fn(() => Promise.resolve());
    const heartbeat = start(beat);
    await jest.advanceTimersByTimeAsync(3500);
    heartbeat.stop();
    await jest.advanceTimersByTimeAsync(3500);
    expect(beat).toHaveBeenCalledTimes(3);
    expect(onLost).not.toHaveBeenCalled();
  });

  it('says at once, and once, that the lease is lost', async () => {
    start(() => Promise.reject(new LeaseLost('task')));
    await jest.advanceTimersByTimeAsync(5000);
    expect(onLost).toHaveBeenCalledTimes(1);
    expect(onLost).toHaveBeenCalledWith(expect.any(LeaseLost));
  });

  it('bears with a database that is away for less than the lease', async () => {
    let calls = 0;
    const heartbeat = start(() => {
      calls += 1;
      return calls <= 2 ? Promise.reject(new Error('connection refused')) : Promise.resolve();
    });
    await jest.advanceTimersByTimeAsync(8000);
    heartbeat.stop();
    expect(onLost).not.toHaveBeenCalled();
  });

  it('gives the lease up when the database neither answers nor fails', async () => {
    let calls = 0;
    start(() => {
      calls += 1;
      return calls === 1 ? Promise.resolve() : new Promise(() => undefined);
    });
    await jest.advanceTimersByTimeAsync(3500);
    expect(onLost).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1000);
    expect(onLost).toHaveBeenCalledTimes(1);
  });

  it('gives the lease up when the database is away for longer', async () => {
    start(() => Promise.reject(new Error('connection refused')));
    await jest.advanceTimersByTimeAsync(5000);
    expect(onLost).toHaveBeenCalledTimes(1);
  });
});
