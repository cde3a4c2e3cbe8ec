/** Whose forms of the Chinese characters are drawn. */
export type CjkRegion = 'jp' | 'kr' | 'sc';

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /\p{Script=Hangul}/u;

/**
 * The regions whose fonts a text is to be drawn with, best first; the others fill in. Unicode has one code point for
 * forms that differ from country to country (https://www.unicode.org/faq/han_cjk.html), so the letters around them
 * have to tell: kana are Japanese, hangul Korean, and a text with neither is taken for Chinese, simplified.
 */
export function cjkRegions(text: string): readonly CjkRegion[] {
  if (KANA.test(text)) return ['jp', 'sc', 'kr'];
  if (HANGUL.test(text)) return ['kr', 'sc', 'jp'];
  return ['sc', 'jp', 'kr'];
}
