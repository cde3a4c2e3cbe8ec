import { outlastOutages } from './outlast-outages';

// Jest's clock knows the timers of the global object alone.
jest.mock('node:timers/promises', () => ({
  setTimeout: (ms: number) => new Promise((resolve) => setTimeout(resolve, ms)),
}));

describe('outlastOutages', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('tries again for as long as a restart takes', async () => {
    const away = new Error('away');
    const write = jest.fn().mockRejectedValue(away);
    for (let count = 0; count < 5; count += 1) write.mockRejectedValueOnce(away);
    write.mockResolvedValueOnce('written');
    const written = outlastOutages(write);
    await jest.advanceTimersByTimeAsync(12_399);
    expect(write).toHaveBeenCalledTimes(5);
    await jest.advanceTimersByTimeAsync(1);
    await expect(written).resolves.toBe('written');
    expect(write).toHaveBeenCalledTimes(6);
  });

  it('does not try again what cannot succeed', async () => {
    const write = jest.fn().mockRejectedValue(new TypeError('never'));
    await expect(outlastOutages(write, (error) => error instanceof TypeError)).rejects.toThrow('never');
    expect(write).toHaveBeenCalledTimes(1);
  });
});
