import * as fc from 'fast-check';
import { changeTempo } from './change-tempo';

describe('changeTempo', () => {
  it.each([
    [1, []],
    [1.5, ['atempo=1.5']],
    [4, ['atempo=2', 'atempo=2']],
    [3, ['atempo=2', 'atempo=1.5']],
    [0.25, ['atempo=0.5', 'adelay=delays=1024S:all=1', 'atempo=0.5', 'adelay=delays=1024S:all=1']],
  ])('takes steps of at most an octave to %d', (speed, filters) => {
    expect(changeTempo(speed)).toEqual(filters);
  });

  it('multiplies up to the speed', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.25, max: 4, noNaN: true }), (speed) => {
        const factors = changeTempo(speed)
          .filter((filter) => filter.startsWith('atempo='))
          .map((filter) => Number(filter.replace('atempo=', '')));
        expect(factors.reduce((product, factor) => product * factor, 1)).toBeCloseTo(speed, 9);
        expect(factors.every((factor) => factor >= 0.5 && factor <= 2)).toBe(true);
      }),
    );
  });
});
