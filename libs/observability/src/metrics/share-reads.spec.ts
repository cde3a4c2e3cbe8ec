import { shareReads } from './share-reads';

describe('shareReads', () => {
  it('reads once for all who ask at the same time, and anew for those who come later', async () => {
    let reads = 0;
    const read = shareReads(() => Promise.resolve((reads += 1)));
    expect(await Promise.all([read(), read()])).toEqual([1, 1]);
    expect(await read()).toBe(2);
  });

  it('does not keep a failure', async () => {
    const answers = [Promise.reject(new Error('away')), Promise.resolve('there')];
    const read = shareReads(() => answers.shift() ?? Promise.reject(new Error('read too often')));
    await expect(read()).rejects.toThrow('away');
    await expect(read()).resolves.toBe('there');
  });
});
