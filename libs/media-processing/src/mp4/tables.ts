import type { TrackHeader } from './read-track';

/** Of a full box: its version and flags stand before what it holds (ISO/IEC 14496-12, 4.2). */
const HEAD_BYTES = 4;

/** 0 beyond the end. */
export function uint32At(content: Buffer, position: number): number {
  return position + 4 <= content.length ? content.readUInt32BE(position) : 0;
}

export interface TableLayout {
  /** Where the number of entries stands; they follow it. */
  readonly countAt: number;
  /** Of each entry. */
  readonly bytes: 4 | 8;
}

/** Entries of one number each; none where the table is cut off. */
export function numbersOf(content: Buffer, { countAt, bytes }: TableLayout): number[] {
  const count = uint32At(content, countAt);
  const first = countAt + 4;
  if (first + count * bytes > content.length) return [];
  return Array.from({ length: count }, (_, index) => {
    const at = first + index * bytes;
    return bytes === 4 ? content.readUInt32BE(at) : Number(content.readBigUInt64BE(at));
  });
}

/** Entries of several numbers of 32 bits; none where the table is cut off. */
export function entriesOf(content: Buffer, numbers: number): number[][] {
  const count = uint32At(content, HEAD_BYTES);
  const first = HEAD_BYTES + 4;
  if (first + count * numbers * 4 > content.length) return [];
  return Array.from({ length: count }, (_, entry) =>
    Array.from({ length: numbers }, (_unused, number) => content.readUInt32BE(first + (entry * numbers + number) * 4)),
  );
}

/** More are negative: version 1 of the box, or an encoder's mistake. */
const MAX_VALUE = 2 ** 31 - 1;

/** Turns `[how many, value]` into values, one for each sample; null where those are not so many, or one is negative. */
export function unroll(runs: readonly (readonly number[])[], samples: number): number[] | null {
  const total = runs.reduce((sum, [count = 0]) => sum + count, 0);
  if (total !== samples || runs.some(([, value = 0]) => value > MAX_VALUE)) return null;
  return runs.flatMap(([count = 0, value = 0]) => new Array<number>(count).fill(value));
}

/** Of `mvhd` or `mdhd`: ISO/IEC 14496-12, 8.2.2 and 8.4.2. Times before it have 64 bits in version 1. */
export function timescaleOf(header: Buffer): number {
  return uint32At(header, header[0] === 1 ? 20 : 12);
}

/** Where the chunks of a track begin in the file. */
export function chunkOffsets(tables: TrackHeader['tables']): number[] {
  const short = tables.get('stco');
  const long = tables.get('co64');
  if (short) return numbersOf(short, { countAt: HEAD_BYTES, bytes: 4 });
  return long ? numbersOf(long, { countAt: HEAD_BYTES, bytes: 8 }) : [];
}
