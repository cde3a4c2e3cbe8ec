import { tryEach } from './try-each';

describe('tryEach', () => {
  it('does the rest where some fail, and rejects as the first did', async () => {
    const done: number[] = [];
    const trying = tryEach([1, 2, 3, 4], (item) => {
      if (item % 2 === 0) return Promise.reject(new Error(`No ${item}`));
      done.push(item);
      return Promise.resolve();
    });
    await expect(trying).rejects.toThrow('No 2');
    expect(done).toEqual([1, 3]);
  });

  it('resolves where none fails', async () => {
    await expect(tryEach([1, 2], () => Promise.resolve())).resolves.toBeUndefined();
  });
});
