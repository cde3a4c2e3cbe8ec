/** First and last code point. */
type CodePoints = readonly [number, number];

const RANGE = /^U\+([0-9a-f]+)(?:-([0-9a-f]+))?$/i;

/**
 * Reads a CSS `unicode-range`: `U+26, U+3041-3096`.
 *
 * @throws {Error} about anything else, wildcards included
 */
export function parseUnicodeRanges(css: string): CodePoints[] {
  return css.split(',').map((part) => {
    const [, first, last = first] = RANGE.exec(part.trim()) ?? [];
    if (first === undefined || last === undefined) throw new Error(`Not a unicode-range: ${part}`);
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

export function isInRanges(codePoint: number, ranges: readonly CodePoints[]): boolean {
  return ranges.some(([first, last]) => first <= codePoint && codePoint <= last);
}
