import { seekArgs } from './seek';

describe('seekArgs', () => {
  it('starts before what is needed, on the clock of the file', () => {
    expect(seekArgs({ targetUs: 61_400_000, startUs: 1_400_000, preRollUs: 500_000 })).toEqual([
      ['-noaccurate_seek'],
      ['-seek_timestamp', '1'],
      ['-ss', '60.900000'],
    ]);
  });

  it.each([
    ['the in point is the beginning', 1_400_000, 500_000],
    ['it would skip less than a second', 2_899_999, 500_000],
    ['the file must not be sought', 3_600_000_000, Infinity],
  ])('reads from the beginning where %s', (_name, targetUs, preRollUs) => {
    expect(seekArgs({ targetUs, startUs: 1_400_000, preRollUs })).toEqual([]);
  });
});
