import { formatSeconds } from './format-seconds';

describe('formatSeconds', () => {
  it.each([
    [0, '0.000000'],
    [1, '0.000001'],
    [1_400_000, '1.400000'],
    [-517_689, '-0.517689'],
    [10_800_000_000, '10800.000000'],
  ])('writes %i microseconds as %s', (microseconds, text) => {
    expect(formatSeconds(microseconds)).toBe(text);
  });
});
