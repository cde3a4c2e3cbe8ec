import type { SampleList } from './list-samples';
import { layOutSamples } from './lay-out-samples';
import { readEdit, USUAL_RATE } from './presentation-shift';
import type { TrackHeader } from './read-track';
import { timescaleOf } from './tables';

/**
 * The samples of a track of sound that are heard, be it in part: an edit leaves out those at the beginning that prime the
 * decoder, and may end before the last does. Null for whatever is not plain, as `listSamples`.
 */
export function listSound(track: TrackHeader): SampleList | null {
  const { tables, movieHeader } = track;
  const laidOut = tables.get('hdlr')?.toString('latin1', 8, 12) === 'soun' ? layOutSamples(track) : null;
  const list = tables.get('elst');
  const edit = list && readEdit(list);
  const movieTimescale = timescaleOf(movieHeader);
  if (!laidOut || movieTimescale === 0 || edit === null) return null;
  if (edit && (edit.rate !== USUAL_RATE || edit.mediaTime < 0)) return null;
  const { samples, timescale } = laidOut;
  const shift = edit?.mediaTime ?? 0;
  const endPts = edit ? Math.round((edit.duration / movieTimescale) * timescale) : Infinity;
  return {
    samples: samples
      .map(({ time, ...sample }) => ({ ...sample, pts: time - shift }))
      .filter(({ pts, ticks }) => pts + ticks > 0 && pts < endPts)
      .map((sample) => ({ ...sample, ticks: Math.min(sample.ticks, endPts - sample.pts) })),
    timeBase: { num: 1, den: timescale },
  };
}
