import { escapeFilterValue, finalLabel, renderFilterGraph } from './filter-graph';

const CHAINS = [
  { from: [], filters: ['color=c=black', 'trim=end_frame=5'], to: 'below' },
  { from: ['0:0'], filters: ['null'], to: 'above' },
  { from: ['below', 'above'], filters: ['overlay'], to: 'out' },
];

describe('renderFilterGraph', () => {
  it('writes chains with their labels', () => {
    expect(renderFilterGraph(CHAINS)).toBe(
      'color=c=black,trim=end_frame=5[below];[0:0]null[above];[below][above]overlay[out]',
    );
  });
});

describe('escapeFilterValue', () => {
  it.each([
    ['/data/look.cube', '/data/look.cube'],
    // The example of ffmpeg's own documentation.
    [
      "this is a 'string': may contain one, or more, special characters",
      String.raw`this is a \\\'string\\\'\\: may contain one\, or more\, special characters`,
    ],
    ['a[1];b', String.raw`a\[1\]\;b`],
    [String.raw`C:\x`, String.raw`C\\:\\\\x`],
  ])('%s', (value, escaped) => {
    expect(escapeFilterValue(value)).toBe(escaped);
  });
});

describe('finalLabel', () => {
  it('is where the last chain leads', () => {
    expect(finalLabel(CHAINS)).toBe('out');
  });

  it('needs a chain', () => {
    expect(() => finalLabel([])).toThrow(RangeError);
  });
});
