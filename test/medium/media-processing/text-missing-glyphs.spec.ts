import { missingGlyphs } from '@app/media-processing';

// Real here: Skia and the bundled fonts.

describe('missingGlyphs', () => {
  it.each([
    'It\'s "100 %" — %{pts} \\ : ; [ ] { } $(x) … € ™ ½',
    'Élève Ångström Việt Nam Привет Ελλάδα',
    'مرحبا بالعالم \u06DD١٢ ﷽',
    'שָׁלוֹם עולם',
    'नमस्ते क्षत्रिय',
    'สวัสดีชาวโลก ผู้ใหญ่',
    '👨‍👩‍👧‍👦 🇩🇪 🏴󠁧󠁢󠁳󠁣󠁴󠁿 👍🏽 ❤️‍🔥 1️⃣',
    'e\u0301 n\u0303 \u200E \u00A0 \u3000 \t\n \uFE0F',
    '\uD83D half a pair is drawn as \uFFFD',
    '',
  ])('finds nothing missing in %j', (text) => {
    expect(missingGlyphs(text)).toEqual([]);
  });

  it('names each character that no bundled font has, once and in order', () => {
    expect(missingGlyphs('x \u{1D465} ▵ \u{1D466} ▵ a')).toEqual(['\u{1D465}', '▵', '\u{1D466}']);
  });

  it.each(['東京都へようこそ 骨', '欢迎来到北京 骨', '서울에 오신 것을 환영합니다 漢寧隙', '→ ✓ ★'])(
    'finds fonts for %s',
    (text) => {
      expect(missingGlyphs(text)).toEqual([]);
    },
  );

  it('names an accent that no bundled font has', () => {
    expect(missingGlyphs('z\u0336')).toEqual(['\u0336']);
  });
});
