import { within } from './within';

describe('within', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('gives what the work gives, and leaves no timer', async () => {
    await expect(within(1000, () => Promise.resolve('there'))).resolves.toBe('there');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('passes the work’s own error on', async () => {
    await expect(within(1000, () => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('does not wait for what never answers', async () => {
    const answer = expect(within(1000, () => new Promise(() => undefined))).rejects.toThrow('No answer within 1000 ms');
    jest.advanceTimersByTime(1000);
    await answer;
  });
});
