import fc from 'fast-check';
import { divideSeams } from './divide-seams';

const HD = { width: 1920, height: 1080 };
const UHD = { width: 3840, height: 2160 };

describe('divideSeams', () => {
  it.each<[string, number[], typeof HD, number[][]]>([
    ['none', [], HD, []],
    ['one', [1], HD, [[1]]],
    ['so that both lanes have some', [1, 2, 3], HD, [[1, 2], [3]]],
    ['no more than four to a run', [1, 2, 3, 4, 5, 6, 7, 8, 9], HD, [[1, 2, 3, 4], [5, 6, 7, 8], [9]]],
    ['one to a run where the pictures are large', [1, 2, 3], UHD, [[1], [2], [3]]],
  ])('hands out %s', (_, seams, profile, runs) => {
    expect(divideSeams(seams, { lanes: 2, profile })).toEqual(runs);
  });

  it('hands out every seam once, in order', () => {
    const size = fc.integer({ min: 16, max: 4096 });
    const division = fc.record({ lanes: fc.integer({ min: 1, max: 4 }), width: size, height: size });
    fc.assert(
      fc.property(fc.array(fc.nat()), division, (seams, { lanes, ...profile }) => {
        const runs = divideSeams(seams, { lanes, profile });
        expect(runs.flat()).toEqual(seams);
        expect(runs.every(({ length }) => length > 0)).toBe(true);
      }),
    );
  });
});
