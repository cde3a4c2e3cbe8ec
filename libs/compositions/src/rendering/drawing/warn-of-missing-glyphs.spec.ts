import { warnOfMissingGlyphs } from './warn-of-missing-glyphs';

const instead = 'boxes are drawn in their place';

describe('warnOfMissingGlyphs', () => {
  it('is silent about a text that can be drawn', () => {
    expect(warnOfMissingGlyphs([], { field: 'overlays.0', instead })).toBeNull();
  });

  it('names the characters, and the overlay that they stand in', () => {
    expect(warnOfMissingGlyphs(['\u{1D465}', '\u{1D466}'], { field: 'overlays.3', instead })).toEqual({
      code: 'MISSING_GLYPHS',
      message:
        'overlays.3: no bundled font has \u{1D465} (U+1D465), \u{1D466} (U+1D466); boxes are drawn in their place. ' +
        'Write the text without them.',
      asset: 'overlays.3',
    });
  });

  it('does not name hundreds', () => {
    const missing = Array.from({ length: 40 }, (_, i) => String.fromCodePoint(0x1d434 + i));
    expect(warnOfMissingGlyphs(missing, { field: 'overlays.0', instead })?.message).toMatch(/U\+1D43D\) and 30 more;/);
  });
});
