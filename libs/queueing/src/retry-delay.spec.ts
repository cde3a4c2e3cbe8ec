import { retryDelayMs } from './retry-delay';

const policy = { backoffMs: 1000, maxBackoffMs: 10_000 };

describe('retryDelayMs', () => {
  it.each([
    [1, 0, 500],
    [1, 0.999_999, 1000],
    [2, 0.999_999, 2000],
    [3, 0, 2000],
    [9, 0.999_999, 10_000],
    [2000, 0, 5000],
  ])('after try %i, with the dice at %d, waits %i ms', (attempt, random, expected) => {
    expect(retryDelayMs(policy, attempt, random)).toBe(expected);
  });
});
