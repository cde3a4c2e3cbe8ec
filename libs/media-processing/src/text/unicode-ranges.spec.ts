import { isInRanges, parseUnicodeRanges } from './unicode-ranges';

describe('parseUnicodeRanges', () => {
  it('reads code points and ranges of them', () => {
    expect(parseUnicodeRanges('U+26, U+3041-3096')).toEqual([
      [0x26, 0x26],
      [0x3041, 0x3096],
    ]);
  });

  it.each(['', 'U+4??', '26', 'U+'])('refuses %j', (css) => {
    expect(() => parseUnicodeRanges(css)).toThrow('Not a unicode-range');
  });
});

describe('isInRanges', () => {
  const ranges = parseUnicodeRanges('U+26, U+30-39');
  it.each([
    [0x25, false],
    [0x26, true],
    [0x30, true],
    [0x39, true],
    [0x3a, false],
  ])('knows whether %d is in them', (codePoint, expected) => {
    expect(isInRanges(codePoint, ranges)).toBe(expected);
  });
});
