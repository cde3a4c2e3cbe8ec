import fc from 'fast-check';
import { formatRational, greatestCommonDivisor, parseRational, toNumber } from './rational';

describe('parseRational', () => {
  it.each([
    ['30000/1001', { num: 30_000, den: 1001 }],
    ['16:9', { num: 16, den: 9 }],
    ['25', { num: 25, den: 1 }],
    ['0/1', { num: 0, den: 1 }],
  ])('reads %s', (text, rational) => {
    expect(parseRational(text)).toEqual(rational);
  });

  it.each([undefined, '', 'N/A', '30/0', '1/2/3', '-1/2', '29.97'])('refuses %j', (text) => {
    expect(parseRational(text)).toBeNull();
  });

  it('reads what formatRational writes', () => {
    const positive = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(positive, positive, (num, den) => {
        expect(parseRational(formatRational({ num, den }))).toEqual({ num, den });
      }),
    );
  });
});

describe('toNumber', () => {
  it('divides', () => {
    expect(toNumber({ num: 30_000, den: 1001 })).toBeCloseTo(29.97, 3);
  });
});

describe('greatestCommonDivisor', () => {
  it.each([
    [30_000, 48_000, 6000],
    [24_000, 48_000, 24_000],
    [7, 13, 1],
  ])('of %i and %i is %i', (a, b, divisor) => {
    expect(greatestCommonDivisor(a, b)).toBe(divisor);
  });
});
