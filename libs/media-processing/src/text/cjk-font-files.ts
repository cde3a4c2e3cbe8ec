import { readFileSync } from 'node:fs';
import { type CjkRegion, cjkRegions } from './cjk-region';
import { isInRanges, parseUnicodeRanges } from './unicode-ranges';

/** Before it stand letters and punctuation that the other families have. */
const FIRST_CODE_POINT = 0x2030;

/** `[0]` to `[119]` hold what is Chinese, Japanese or Korean; the others have names, and are Latin and Cyrillic again. */
const NUMBERED = /^\[(\d+)\]$/;

interface Subset {
  readonly file: string;
  readonly ranges: ReturnType<typeof parseUnicodeRanges>;
}

const subsets = new Map<CjkRegion, readonly Subset[]>();

/**
 * The files with the Chinese, Japanese and Korean characters of a text. A family comes in more than a hundred pieces
 * by how often characters stand together; a title needs a few of them. Those of every region are named, best first:
 * the pieces of one do not hold every character of the ranges that they claim.
 */
export function cjkFontFiles(text: string): string[] {
  const wanted = [...new Set(text)]
    .map((character) => character.codePointAt(0) ?? 0)
    .filter((codePoint) => codePoint >= FIRST_CODE_POINT);
  if (wanted.length === 0) return [];
  return cjkRegions(text)
    .flatMap(subsetsOf)
    .filter(({ ranges }) => wanted.some((codePoint) => isInRanges(codePoint, ranges)))
    .map(({ file }) => file);
}

function subsetsOf(region: CjkRegion): readonly Subset[] {
  const known = subsets.get(region) ?? readSubsets(region);
  subsets.set(region, known);
  return known;
}

/** The package says which characters each piece has. */
function readSubsets(region: CjkRegion): Subset[] {
  const name = `@fontsource-variable/noto-sans-${region}`;
  const table = JSON.parse(readFileSync(require.resolve(`${name}/unicode.json`), 'utf8')) as Record<string, string>;
  return Object.entries(table).flatMap(([key, css]) => {
    const number = NUMBERED.exec(key)?.[1];
    return number === undefined
      ? []
      : [{ file: `${name}/files/noto-sans-${region}-${number}-wght-normal.woff2`, ranges: parseUnicodeRanges(css) }];
  });
}
