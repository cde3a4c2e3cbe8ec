import type { AudioMix } from '../../segments/audio-mix';
import { SAMPLE_RATE } from '../../time/frames';
import type { FfmpegCommand, LocalInputs } from '../ffmpeg-command';
import type { FilterChain } from '../filter-graph';
import { finalLabel, renderFilterGraph } from '../filter-graph';
import { InputList } from '../input-list';
import { duckTracks } from './duck';
import { layOutTrack } from './lay-out-track';

export interface AudioMixJob {
  readonly mix: AudioMix;
  readonly inputs: LocalInputs;
  /** Of an MP4 file (m4a) that does not exist yet. */
  readonly outputPath: string;
}

/**
 * The ffmpeg run that makes the sound of a whole timeline. It is encoded in one go: AAC that is joined from parts
 * clicks at every seam, because each part begins with samples that only prime the decoder.
 *
 * `-movie_timescale`: the edit list, which says where the sound really begins and ends, counts in it.
 *
 * @throws {Error} when a piece refers to a source that is not among the inputs, or has no sound
 */
export function compileAudioMix({ mix, inputs, outputPath }: AudioMixJob): FfmpegCommand {
  const inputList = new InputList();
  const chains = mixTracks(mix, { inputs, inputList });
  return {
    args: [
      ['-copyts'],
      ...inputList.args,
      ['-filter_complex', renderFilterGraph(chains)],
      ['-map', `[${finalLabel(chains)}]`],
      ['-c:a', 'aac'],
      ['-b:a', '192k'],
      ['-map_metadata', '-1'],
      ['-map_chapters', '-1'],
      ['-movie_timescale', String(SAMPLE_RATE)],
      ['-bitexact'],
      ['-f', 'mp4'],
      [outputPath],
    ],
    outputPath,
    expectedFrames: null,
    durationUs: Math.round((mix.totalSamples / SAMPLE_RATE) * 1_000_000),
  };
}

/**
 * Of full scale: -1 dB, which leaves room for what lossy coding adds to the peaks. Sums below it are handed on bit for
 * bit. `level=0`, or everything would be made louder; `latency=1`, or everything would come 5 ms late.
 */
const LIMITER = 'alimiter=limit=0.891:level=0:latency=1';

interface MixContext {
  readonly inputs: LocalInputs;
  readonly inputList: InputList;
}

function mixTracks({ tracks, totalSamples }: AudioMix, context: MixContext): FilterChain[] {
  const audible = tracks.filter(({ volume, pieces }) => volume > 0 && pieces.length > 0);
  if (audible.length === 0) return [silence(totalSamples)];
  const laidOut = audible.map((track, index) =>
    layOutTrack(track, { ...context, name: `track${index}`, totalSamples }),
  );
  const ducked = duckTracks(audible.map((track, index) => ({ track, label: `track${index}` })));
  const sum = [`amix=inputs=${ducked.labels.length}:normalize=0`, LIMITER, 'asetpts=N/SR/TB'];
  return [...laidOut.flat(), ...ducked.chains, { from: ducked.labels, filters: sum, to: 'mix' }];
}

function silence(samples: number): FilterChain {
  return { from: [], filters: [`anullsrc=r=${SAMPLE_RATE}:cl=stereo`, `atrim=end_sample=${samples}`], to: 'mix' };
}
