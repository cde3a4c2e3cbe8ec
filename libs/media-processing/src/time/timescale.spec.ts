import { frameTicks, timescale } from './timescale';

describe('timescale', () => {
  it.each([
    [30, 1, 30_000, 1000],
    [24, 1, 24_000, 1000],
    [60, 1, 60_000, 1000],
    [30_000, 1001, 30_000, 1001],
    [24_000, 1001, 24_000, 1001],
    [25, 2, 25_000, 2000],
  ])('gives a frame of %i/%i fps a whole number of ticks', (num, den, ticksPerSecond, ticksPerFrame) => {
    expect(timescale({ num, den })).toBe(ticksPerSecond);
    expect(frameTicks({ num, den })).toBe(ticksPerFrame);
  });
});
