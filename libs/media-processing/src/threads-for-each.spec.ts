import { threadsForEach } from './threads-for-each';

describe('threadsForEach', () => {
  it.each([
    [1, 8, 8],
    [2, 8, 4],
    [3, 8, 2],
    [5, 8, 1],
    [8, 8, 1],
    [16, 8, 1],
  ])('of %i encodes at once on %i cores is %i', (concurrency, cores, threads) => {
    expect(threadsForEach(concurrency, cores)).toBe(threads);
  });
});
