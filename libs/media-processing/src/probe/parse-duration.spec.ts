import { parseClockAsUs, parseSecondsAsUs } from './parse-duration';

describe('parseSecondsAsUs', () => {
  it.each([
    ['3.023222', 3_023_222],
    ['-0.023220', -23_220],
    ['0', 0],
    ['N/A', null],
    ['', null],
    [undefined, null],
  ])('%s', (text, us) => {
    expect(parseSecondsAsUs(text)).toBe(us);
  });
});

describe('parseClockAsUs', () => {
  it.each([
    ['00:00:03.023000000', 3_023_000],
    ['10:01:02', 36_062_000_000],
    ['3.5', null],
    ['N/A', null],
    [undefined, null],
  ])('%s', (text, us) => {
    expect(parseClockAsUs(text)).toBe(us);
  });
});
