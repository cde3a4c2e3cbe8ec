import type { TrackHeader } from './read-track';
import { chunkOffsets, entriesOf, numbersOf, timescaleOf, uint32At, unroll } from './tables';

/** A sample before edits. */
export interface LaidOutSample {
  /** When it is presented, in ticks of the track's clock. */
  readonly time: number;
  /** How long it lasts. */
  readonly ticks: number;
  readonly isKeyframe: boolean;
  /** Where its bytes are in the file. */
  readonly position: number;
  readonly size: number;
}

export interface LaidOutSamples {
  /** In the order in which they are decoded; at least one. */
  readonly samples: readonly LaidOutSample[];
  /** Ticks per second. */
  readonly timescale: number;
}

/** Say of samples what the tables that are read here do not: other ways to count, or other times. */
const UNREAD = ['stz2', 'cslg'];

const NO_TABLE = Buffer.alloc(0);

/**
 * The samples of a track as the tables of its header list them: ISO/IEC 14496-12, 8.6 and 8.7. Null where the tables do not
 * agree with each other or with the file, and for several sample descriptions.
 */
export function layOutSamples({ tables, fileBytes }: TrackHeader): LaidOutSamples | null {
  const table = (type: string): Buffer => tables.get(type) ?? NO_TABLE;
  if (UNREAD.some((type) => tables.has(type)) || uint32At(table('stsd'), 4) !== 1) return null;
  const timescale = timescaleOf(table('mdhd'));
  const sizes = sizesOf(table('stsz'));
  if (timescale === 0 || sizes.length === 0) return null;
  const deltas = unroll(entriesOf(table('stts'), 2), sizes.length);
  const offsets = tables.has('ctts') ? unroll(entriesOf(table('ctts'), 2), sizes.length) : sizes.map(() => 0);
  const positions = positionsOf(tables, sizes);
  if (!deltas || !offsets || !positions) return null;
  if (positions.some((position, index) => position + (sizes[index] ?? 0) > fileBytes)) return null;
  const times = compositionTimes(deltas, offsets);
  const keyframes = tables.has('stss') ? new Set(numbersOf(table('stss'), { countAt: 4, bytes: 4 })) : null;
  const samples = sizes.map((size, index) => ({
    time: times[index] ?? 0,
    ticks: deltas[index] ?? 0,
    isKeyframe: keyframes?.has(index + 1) ?? true,
    position: positions[index] ?? 0,
    size,
  }));
  return { samples, timescale };
}

/** Of each sample; none where one size is that of all, as nothing compressed has it. */
function sizesOf(table: Buffer): number[] {
  if (uint32At(table, 4) !== 0) return [];
  return numbersOf(table, { countAt: 8, bytes: 4 });
}

function compositionTimes(deltas: readonly number[], offsets: readonly number[]): number[] {
  let decoded = 0;
  return deltas.map((delta, index) => {
    const time = decoded + (offsets[index] ?? 0);
    decoded += delta;
    return time;
  });
}

/** Null where the chunks do not hold just these samples. */
function positionsOf(tables: TrackHeader['tables'], sizes: readonly number[]): number[] | null {
  const chunks = chunkOffsets(tables);
  const runs = entriesOf(tables.get('stsc') ?? NO_TABLE, 3);
  const byChunk: number[][] = [];
  let placed = 0;
  for (const [run, [firstChunk = 0, samplesPerChunk = 0, description]] of runs.entries()) {
    const endChunk = runs[run + 1]?.[0] ?? chunks.length + 1;
    if (description !== 1 || samplesPerChunk === 0 || (run === 0 && firstChunk !== 1)) return null;
    if (endChunk <= firstChunk || endChunk > chunks.length + 1) return null;
    for (const offset of chunks.slice(firstChunk - 1, endChunk - 1)) {
      const inChunk = sizes.slice(placed, placed + samplesPerChunk);
      if (inChunk.length < samplesPerChunk) return null;
      byChunk.push(startsOf(inChunk, offset));
      placed += samplesPerChunk;
    }
  }
  return placed === sizes.length ? byChunk.flat() : null;
}

function startsOf(sizes: readonly number[], offset: number): number[] {
  let next = offset;
  return sizes.map((size) => {
    const start = next;
    next += size;
    return start;
  });
}
