import type { AudioPiece, AudioTrack } from '../../segments/audio-mix';
import type { LocalInputs } from '../ffmpeg-command';
import { finalLabel, type FilterChain } from '../filter-graph';
import type { InputList } from '../input-list';
import { compilePiece } from './audio-piece';

export interface TrackContext {
  /** Makes the labels of this track unique in the graph. */
  readonly name: string;
  /** Of the timeline. */
  readonly totalSamples: number;
  readonly inputs: LocalInputs;
  /** Receives the files that the pieces read. */
  readonly inputList: InputList;
}

/**
 * Concatenates the pieces of a track, with silence between them, to the length of the timeline. The last chain is the
 * track.
 *
 * `concat` rather than delaying and mixing: only the file that is currently heard is read and decoded. Every piece
 * includes the silence up to the next, so that all lengths are in samples, none in time.
 */
export function layOutTrack({ volume, pieces }: AudioTrack, context: TrackContext): FilterChain[] {
  const { name, totalSamples, inputs, inputList } = context;
  const chains = pieces.map((piece, index): FilterChain[] => {
    const untilSample = pieces[index + 1]?.startSample ?? totalSamples;
    const silence = silenceAround(piece, { isFirst: index === 0, untilSample });
    const to = `${name}piece${index}`;
    const { reads, filters } = compilePiece(piece, inputs);
    const last = [...filters, ...silence, COUNT_SAMPLES];
    const readChains = reads.map((read, time): FilterChain => ({
      from: [inputList.add(read.input)],
      filters: read.filters,
      to: `${to}read${time}`,
    }));
    return joinReads(readChains, last, to);
  });
  const joined = [concat(chains.length), ...(volume === 1 ? [] : [`volume=${volume}`])];
  return [...chains.flat(), { from: chains.map(finalLabel), filters: joined, to: name }];
}

/** A piece of a single read, which nearly all are, is one chain. */
function joinReads(reads: readonly FilterChain[], filters: readonly string[], to: string): FilterChain[] {
  const [first, second] = reads;
  if (first && !second) return [{ ...first, filters: [...first.filters, ...filters], to }];
  return [...reads, { from: reads.map((read) => read.to), filters: [concat(reads.length), ...filters], to }];
}

function concat(parts: number): string {
  return `concat=n=${parts}:v=0:a=1`;
}

/** For empty input, `apad` produces silence without timestamps, which `concat` cannot handle. */
const COUNT_SAMPLES = 'asetpts=N/SR/TB';

interface Neighbours {
  readonly isFirst: boolean;
  readonly untilSample: number;
}

function silenceAround({ startSample }: AudioPiece, { isFirst, untilSample }: Neighbours): string[] {
  return [
    `apad=whole_len=${untilSample - startSample}`,
    ...(isFirst && startSample > 0 ? [`adelay=delays=${startSample}S:all=1`] : []),
  ];
}
