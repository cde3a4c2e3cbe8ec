import type { Rational } from '../time/rational';
import { presentationShift } from './presentation-shift';
import type { TrackHeader } from './read-track';
import { chunkOffsets, entriesOf, numbersOf, timescaleOf, uint32At, unroll } from './tables';

export interface Sample {
  /** When it is presented, in ticks of the track's clock. */
  readonly pts: number;
  readonly isKeyframe: boolean;
  /** Where its bytes are in the file. */
  readonly position: number;
  readonly size: number;
}

export interface SampleList {
  /** In the order in which they are decoded. */
  readonly samples: readonly Sample[];
  /** Seconds of a tick. */
  readonly timeBase: Rational;
}

/** Say of samples what the tables that are read here do not: other ways to count, or further keyframes. */
const UNREAD = ['stz2', 'sbgp', 'stps', 'cslg'];

/**
 * The samples of a track of H.264, as its header lists them: ISO/IEC 14496-12, 8.6 and 8.7. What is presented is the whole
 * track, from its first picture on.
 *
 * Null for whatever is not plain, for another reader to judge: several sample descriptions, cuts and delays by edit lists,
 * tables that do not agree with each other.
 */
export function listSamples({ tables, movieHeader, fileBytes }: TrackHeader): SampleList | null {
  const table = (type: string): Buffer => tables.get(type) ?? NO_TABLE;
  if (UNREAD.some((type) => tables.has(type)) || !isPlainH264(table('hdlr'), table('stsd'))) return null;
  const timescale = timescaleOf(table('mdhd'));
  const sizes = sizesOf(table('stsz'));
  if (timescale === 0 || sizes.length === 0) return null;
  const deltas = unroll(entriesOf(table('stts'), 2), sizes.length);
  const offsets = tables.has('ctts') ? unroll(entriesOf(table('ctts'), 2), sizes.length) : sizes.map(() => 0);
  const positions = positionsOf(tables, sizes);
  if (!deltas || !offsets || !positions) return null;
  const last = sizes.length - 1;
  if (positions.some((position, index) => position + (sizes[index] ?? 0) > fileBytes)) return null;

  const times = compositionTimes(deltas, offsets);
  const endTicks = deltas.reduce((sum, delta) => sum + delta, 0);
  const shift = presentationShift(tables.get('elst'), {
    firstTicks: times.reduce((least, time) => Math.min(least, time), times[0] ?? 0),
    // Half a frame less: the header's own clock is coarser.
    leastTicks: endTicks - (deltas[last] ?? 0) / 2,
    timescale,
    movieTimescale: timescaleOf(movieHeader),
  });
  if (shift === null) return null;
  const keyframes = tables.has('stss') ? new Set(numbersOf(table('stss'), { countAt: 4, bytes: 4 })) : null;
  const samples = sizes.map((size, index): Sample => ({
    pts: (times[index] ?? 0) - shift,
    isKeyframe: keyframes?.has(index + 1) ?? true,
    position: positions[index] ?? 0,
    size,
  }));
  return { samples, timeBase: { num: 1, den: timescale } };
}

const NO_TABLE = Buffer.alloc(0);

function isPlainH264(handler: Buffer, descriptions: Buffer): boolean {
  const isVideo = handler.toString('latin1', 8, 12) === 'vide';
  return isVideo && uint32At(descriptions, 4) === 1 && descriptions.toString('latin1', 12, 16) === 'avc1';
}

/** Of each sample; none where one size is that of all, as no picture of H.264 has it. */
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
