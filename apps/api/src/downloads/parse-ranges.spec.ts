import * as fc from 'fast-check';
import { parseRanges } from './parse-ranges';

const SIZE = 100;

describe('parseRanges', () => {
  it.each([
    ['bytes=0-9', [[0, 9]]],
    ['Bytes= 0-9 ', [[0, 9]]],
    ['bytes=90-', [[90, 99]]],
    ['bytes=50-999', [[50, 99]]],
    ['bytes=5-5', [[5, 5]]],
    ['bytes=-1', [[99, 99]]],
    ['bytes=-500', [[0, 99]]],
    [
      'bytes=50-59,0-9',
      [
        [0, 9],
        [50, 59],
      ],
    ],
    ['bytes=10-19,,0-9', [[0, 19]]],
    ['bytes=0-50,10-20', [[0, 50]]],
    ['bytes=0-9,100-', [[0, 9]]],
  ])('%s is %j', (header, parts) => {
    const expected = parts.map(([firstByte, lastByte]) => ({ firstByte, lastByte }));
    expect(parseRanges(header, SIZE)).toEqual(expected);
  });

  it.each(['bytes=100-', 'bytes=100-200,300-', 'bytes=-0'])('%s is nothing of the file', (header) => {
    expect(parseRanges(header, SIZE)).toEqual([]);
  });

  it.each(['bytes=9-3', 'bytes=0-9,9-3', 'bytes=900-300', 'bytes=-', 'bytes=a-b', 'bytes=', 'bytes', 'seconds=1-2'])(
    '%s is ignored',
    (header) => {
      expect(parseRanges(header, SIZE)).toBeNull();
    },
  );

  it('names just the bytes that any of the ranges does', () => {
    const range = fc.tuple(fc.nat(120), fc.nat(40)).map(([first, more]) => [first, first + more] as const);
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 8 }), (ranges) => {
        const parts = parseRanges(`bytes=${ranges.map(([first, last]) => `${first}-${last}`).join(',')}`, SIZE);
        for (let byte = 0; byte < 170; byte += 1) {
          const isAsked = byte < SIZE && ranges.some(([first, last]) => first <= byte && byte <= last);
          const holders = parts?.filter(({ firstByte, lastByte }) => firstByte <= byte && byte <= lastByte);
          expect([byte, holders?.length]).toEqual([byte, isAsked ? 1 : 0]);
        }
      }),
    );
  });
});
