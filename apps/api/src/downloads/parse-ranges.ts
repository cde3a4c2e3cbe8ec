import type { ByteRange } from '@app/storage';

/** A byte range, both ends inclusive. */
export type Part = Required<ByteRange>;

const HEADER = /^bytes=(?<set>.*)$/i;
const RANGE = /^(?:(?<first>\d+)-(?<last>\d*)|-(?<suffix>\d+))$/;

/**
 * The parts of a file in a `Range` header, in order, with adjacent ones merged; none: not satisfiable. Null if the
 * header has to be ignored: another unit, or any invalid range, such as one that ends before it starts.
 * https://www.rfc-editor.org/rfc/rfc9110#section-14.1.1
 */
export function parseRanges(header: string, sizeBytes: number): readonly Part[] | null {
  const sent = HEADER.exec(header)
    ?.groups?.set?.split(',')
    .map((range) => range.trim());
  const ranges = sent?.filter((range) => range !== '').map((range) => parseRange(range, sizeBytes)) ?? [];
  const valid = ranges.filter((range) => range !== null);
  if (valid.length === 0 || valid.length < ranges.length) return null;
  const there = valid.filter(({ firstByte, lastByte }) => firstByte <= lastByte);
  return join(there.sort((a, b) => a.firstByte - b.firstByte));
}

/** Ends before it starts if the file has nothing of it; null: invalid. */
function parseRange(range: string, sizeBytes: number): Part | null {
  const { first, last, suffix } = RANGE.exec(range)?.groups ?? {};
  const end = sizeBytes - 1;
  // A suffix longer than the file means all of it: section 14.1.2.
  if (suffix !== undefined) return { firstByte: Math.max(0, sizeBytes - Number(suffix)), lastByte: end };
  if (first === undefined || (last && Number(last) < Number(first))) return null;
  return { firstByte: Number(first), lastByte: last ? Math.min(Number(last), end) : end };
}

function join(sorted: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  for (const part of sorted) {
    const before = joined.at(-1);
    if (before && part.firstByte <= before.lastByte + 1) {
      joined.splice(-1, 1, { ...before, lastByte: Math.max(before.lastByte, part.lastByte) });
    } else joined.push(part);
  }
  return joined;
}
