import { FewAtOnce } from './few-at-once';

describe('FewAtOnce', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  /** Work that ends when it is told to. */
  function pieces(few: FewAtOnce, count: number) {
    const begun: number[] = [];
    const ends: ((error?: Error) => void)[] = [];
    const results = Array.from({ length: count }, (_, index) =>
      few.run(() => {
        begun.push(index);
        return new Promise<number>((resolve, reject) => {
          ends[index] = (error) => {
            if (error) reject(error);
            else resolve(index);
          };
        });
      }),
    );
    for (const result of results) result.catch(() => undefined);
    return { begun, ends, results };
  }
  const settle = (): Promise<unknown> => jest.advanceTimersByTimeAsync(0);

  it('lets the next one begin when one ends, well or not, in the order in which they came', async () => {
    const { begun, ends, results } = pieces(new FewAtOnce({ atOnce: 2, maxWaitMs: 1000 }), 4);
    await settle();
    expect(begun).toEqual([0, 1]);
    ends[1]?.(new Error('no'));
    await settle();
    expect(begun).toEqual([0, 1, 2]);
    ends[0]?.();
    await settle();
    expect(begun).toEqual([0, 1, 2, 3]);
    expect(await results[0]).toBe(0);
    await expect(results[1]).rejects.toThrow('no');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('refuses who would wait too long, and gives nobody their turn twice', async () => {
    const few = new FewAtOnce({ atOnce: 1, maxWaitMs: 1000 });
    const { begun, ends, results } = pieces(few, 2);
    await jest.advanceTimersByTimeAsync(1000);
    await expect(results[1]).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE', retryAfterSeconds: 5 });
    ends[0]?.();
    await settle();
    expect(begun).toEqual([0]);
    expect(await few.run(() => Promise.resolve('free'))).toBe('free');
  });
});
