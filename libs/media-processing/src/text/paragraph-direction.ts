export type TextDirection = 'ltr' | 'rtl';

const FIRST_STRONG_CHARACTER = /[\p{L}\u200E\u200F\u061C]/u;
const RIGHT_TO_LEFT =
  /[\u200F\u061C\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * The base direction of a paragraph: that of its first letter or directional mark, left to right when it has none
 * (rules P2 and P3 of https://www.unicode.org/reports/tr9/, without the isolates).
 */
export function paragraphDirection(paragraph: string): TextDirection {
  const strong = FIRST_STRONG_CHARACTER.exec(paragraph)?.[0];
  return strong !== undefined && RIGHT_TO_LEFT.test(strong) ? 'rtl' : 'ltr';
}
