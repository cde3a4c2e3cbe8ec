import * as fc from 'fast-check';
import { holdsMoreValues } from './holds-more-values';

describe('holdsMoreValues', () => {
  it.each<[unknown, number]>([
    [null, 1],
    ['abc', 1],
    [[], 1],
    [{ a: null, b: [1, [2]] }, 6],
    [JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)), 100_000],
  ])('counts case %#', (value, count) => {
    expect([holdsMoreValues(value, count), holdsMoreValues(value, count - 1)]).toEqual([false, true]);
  });

  it('counts what JSON writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        let count = 0;
        JSON.stringify(value, (_, one: unknown) => {
          count += 1;
          return one;
        });
        expect([holdsMoreValues(value, count), holdsMoreValues(value, count - 1)]).toEqual([false, true]);
      }),
    );
  });
});
