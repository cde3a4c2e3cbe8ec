import { QUEUES } from './queue-table';
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

describe('the retries of callbacks', () => {
  it.each([
    ['at most', 0.999_999, 23, 24],
    ['at least', 0, 11, 12],
  ])('take %s about a day', (_how, random, fromHours, toHours) => {
    const delays = Array.from({ length: QUEUES.webhook.maxAttempts - 1 }, (_, index) =>
      retryDelayMs(QUEUES.webhook, index + 1, random),
    );
    const hours = delays.reduce((sum, delayMs) => sum + delayMs, 0) / 3_600_000;
    expect(hours).toBeGreaterThan(fromHours);
    expect(hours).toBeLessThan(toHours);
  });
});
