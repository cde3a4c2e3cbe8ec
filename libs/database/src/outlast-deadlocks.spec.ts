import { outlastDeadlocks } from './outlast-deadlocks';

const deadlock = Object.assign(new Error('deadlock detected'), { code: '40P01' });

describe('outlastDeadlocks', () => {
  it('does work again that was broken off', async () => {
    const work = jest.fn().mockRejectedValueOnce(deadlock).mockResolvedValueOnce('done');
    expect(await outlastDeadlocks(work)).toBe('done');
  });

  it('gives up at the fifth time', async () => {
    const work = jest.fn().mockRejectedValue(deadlock);
    await expect(outlastDeadlocks(work)).rejects.toBe(deadlock);
    expect(work).toHaveBeenCalledTimes(5);
  });

  it('leaves every other error alone', async () => {
    const work = jest.fn().mockRejectedValue(new Error('other'));
    await expect(outlastDeadlocks(work)).rejects.toThrow('other');
    expect(work).toHaveBeenCalledTimes(1);
  });
});
