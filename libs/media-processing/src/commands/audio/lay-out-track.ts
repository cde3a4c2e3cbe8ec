import type { AudioPiece, AudioTrack } from '../../segments/audio-mix';
import type { LocalInputs } from '../ffmpeg-command';
import type { FilterChain } from '../filter-graph';
import type { InputList } from '../input-list';
import { compilePiece } from './audio-piece';

export interface TrackContext {
  /** Distinguishes the labels of the tracks of one graph. */
  readonly name: string;
  /** Of the timeline. */
  readonly totalSamples: number;
  readonly inputs: LocalInputs;
  /** Receives the files that the pieces read. */
  readonly inputList: InputList;
}

/**
 * Lines up the pieces of a track, with silence between them, to the length of the timeline. The last chain leads to
 * the track.
 *
 * One after the other (`concat`) rather than delayed and mixed: only the file that is being heard is read and decoded.
 * Every piece carries the silence up to the next, so that all lengths are counted in samples, and none in time.
 */
export function layOutTrack({ volume, pieces }: AudioTrack, context: TrackContext): FilterChain[] {
  const { name, totalSamples, inputs, inputList } = context;
  const chains = pieces.map((piece, index): FilterChain => {
    const { input, filters } = compilePiece(piece, inputs);
    const untilSample = pieces[index + 1]?.startSample ?? totalSamples;
    return {
      from: [inputList.add(input)],
      filters: [...filters, ...silenceAround(piece, { isFirst: index === 0, untilSample }), COUNT_SAMPLES],
      to: `${name}piece${index}`,
    };
  });
  const joined = [`concat=n=${chains.length}:v=0:a=1`, ...(volume === 1 ? [] : [`volume=${volume}`])];
  return [...chains, { from: chains.map(({ to }) => to), filters: joined, to: name }];
}

/** `apad` gives its silence no timestamps where it had nothing to begin with, and `concat` fails without. */
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
