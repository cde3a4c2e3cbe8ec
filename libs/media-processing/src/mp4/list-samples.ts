import type { Rational } from '../time/rational';
import { layOutSamples, type LaidOutSample } from './lay-out-samples';
import { presentationShift } from './presentation-shift';
import type { TrackHeader } from './read-track';
import { timescaleOf } from './tables';

export interface Sample extends Omit<LaidOutSample, 'time'> {
  /** When it is presented, in ticks of the track's clock. */
  readonly pts: number;
}

export interface SampleList {
  /** In the order in which they are decoded. */
  readonly samples: readonly Sample[];
  /** Seconds of a tick. */
  readonly timeBase: Rational;
}

/** Say that there are further keyframes than the usual table has. */
const UNREAD = ['sbgp', 'stps'];

/**
 * The samples of a track of H.264. What is presented is the whole track, from its first picture on.
 *
 * Null for whatever is not plain, for another reader to judge: cuts and delays by edit lists, and what `layOutSamples`
 * does not read.
 */
export function listSamples(track: TrackHeader): SampleList | null {
  const { tables, movieHeader } = track;
  if (UNREAD.some((type) => tables.has(type)) || !isH264(tables)) return null;
  const laidOut = layOutSamples(track);
  if (!laidOut) return null;
  const { samples, timescale } = laidOut;
  const endTicks = samples.reduce((sum, { ticks }) => sum + ticks, 0);
  const shift = presentationShift(tables.get('elst'), {
    firstTicks: samples.reduce((least, { time }) => Math.min(least, time), Infinity),
    // Half a frame less: the header's own clock is coarser.
    leastTicks: endTicks - (samples.at(-1)?.ticks ?? 0) / 2,
    timescale,
    movieTimescale: timescaleOf(movieHeader),
  });
  if (shift === null) return null;
  return {
    samples: samples.map(({ time, ...sample }) => ({ ...sample, pts: time - shift })),
    timeBase: { num: 1, den: timescale },
  };
}

function isH264(tables: TrackHeader['tables']): boolean {
  return (
    tables.get('hdlr')?.toString('latin1', 8, 12) === 'vide' &&
    tables.get('stsd')?.toString('latin1', 12, 16) === 'avc1'
  );
}
