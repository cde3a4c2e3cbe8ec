import { remember } from './remember';

describe('remember', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('asks again only after a while', async () => {
    const find = jest.fn().mockResolvedValueOnce('5.1').mockResolvedValueOnce('7.0');
    const remembered = remember<string>(find, { forMs: 1000 });
    expect([await remembered(), await remembered()]).toEqual(['5.1', '5.1']);
    jest.advanceTimersByTime(1000);
    expect(await remembered()).toBe('7.0');
  });

  it('asks again at once after a failure', async () => {
    const find = jest.fn().mockRejectedValueOnce(new Error('not there')).mockResolvedValueOnce('5.1');
    const remembered = remember<string>(find, { forMs: 1000 });
    await expect(remembered()).rejects.toThrow('not there');
    expect(await remembered()).toBe('5.1');
  });
});
