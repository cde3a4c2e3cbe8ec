import { RecentCounts } from './recent-counts';

describe('RecentCounts', () => {
  let nowMs: number;
  let counts: RecentCounts;
  const count = jest.fn<Promise<number>, []>();
  beforeEach(() => {
    nowMs = 0;
    counts = new RecentCounts(() => nowMs);
    count.mockReset();
  });
  const ask = (list = 'all'): Promise<number> => counts.of(list, count);

  it('counts what is short every time', async () => {
    count.mockResolvedValueOnce(10_000).mockResolvedValueOnce(9_999);
    expect([await ask(), await ask()]).toEqual([10_000, 9_999]);
  });

  it('counts what is long once in ten seconds, each list for itself', async () => {
    count.mockResolvedValueOnce(1_000_000).mockResolvedValueOnce(500_000);
    expect([await ask(), await ask(), await ask('failed')]).toEqual([1_000_000, 1_000_000, 500_000]);
    expect(count).toHaveBeenCalledTimes(2);
  });

  it('gives what it knows while it counts anew, and not when that is long ago', async () => {
    count.mockResolvedValueOnce(20_000).mockResolvedValueOnce(20_001).mockResolvedValueOnce(20_002);
    await ask();
    nowMs = 11_000;
    expect(await ask()).toBe(20_000);
    await new Promise(setImmediate);
    expect(await ask()).toBe(20_001);
    nowMs = 200_000;
    expect(await ask()).toBe(20_002);
  });

  it('counts once for all who ask at the same time, and again where that failed', async () => {
    count.mockRejectedValueOnce(new Error('away')).mockResolvedValueOnce(3);
    const asked = [ask(), ask()];
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(count).toHaveBeenCalledTimes(1);
    expect(await ask()).toBe(3);
  });
});
