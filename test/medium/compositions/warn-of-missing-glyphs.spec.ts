import { warnOfMissingGlyphs } from '../../../libs/compositions/src/rendering/warn-of-missing-glyphs';

// Real here: Skia and the bundled fonts.

describe('warnOfMissingGlyphs', () => {
  it('is silent about a text that can be drawn', () => {
    expect(warnOfMissingGlyphs('Two days 👍🏽 مرحبا', 'overlays.0')).toBeNull();
  });

  it('names the characters, and the overlay that they stand in', () => {
    expect(warnOfMissingGlyphs('x \u{1D465}\u{1D466}', 'overlays.3')).toEqual({
      code: 'MISSING_GLYPHS',
      message:
        'overlays.3: no bundled font has \u{1D465} (U+1D465), \u{1D466} (U+1D466); boxes are drawn in their place. ' +
        'Write the text without them.',
      asset: 'overlays.3',
    });
  });

  it('does not name hundreds', () => {
    const text = Array.from({ length: 40 }, (_, i) => String.fromCodePoint(0x1d434 + i)).join('');
    expect(warnOfMissingGlyphs(text, 'overlays.0')?.message).toMatch(/U\+1D43D\) and 30 more;/);
  });
});
