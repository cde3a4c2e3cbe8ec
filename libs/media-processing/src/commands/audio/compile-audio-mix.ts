import type { AudioMix } from '../../segments/audio-mix';
import type { AudioCodec } from '../../segments/container';
import { SAMPLE_RATE } from '../../time/frames';
import type { FfmpegCommand, LocalInputs } from '../ffmpeg-command';
import type { FilterChain } from '../filter-graph';
import { finalLabel, renderFilterGraph } from '../filter-graph';
import { InputList } from '../input-list';
import { AUDIO_ENCODINGS } from './audio-encoding';
import { layOutTrack } from './lay-out-track';

export interface AudioMixJob {
  readonly mix: AudioMix;
  readonly inputs: LocalInputs;
  readonly codec: AudioCodec;
  /** Of a file that does not exist yet, with the extension of `AUDIO_ENCODINGS`. */
  readonly outputPath: string;
}

/**
 * The ffmpeg run that makes the sound of a whole timeline. It is encoded in one go: AAC that is joined from parts
 * clicks at every seam, because each part begins with samples that only prime the decoder.
 *
 * @throws {Error} when a piece refers to a source that is not among the inputs, or has no sound
 */
export function compileAudioMix({ mix, inputs, codec, outputPath }: AudioMixJob): FfmpegCommand {
  const { encoderArgs, muxerArgs, muxer } = AUDIO_ENCODINGS[codec];
  const inputList = new InputList();
  const chains = mixTracks(mix, { inputs, inputList });
  return {
    args: [
      ['-copyts'],
      ...inputList.args,
      ['-filter_complex', renderFilterGraph(chains)],
      ['-map', `[${finalLabel(chains)}]`],
      ...encoderArgs,
      ['-map_metadata', '-1'],
      ['-map_chapters', '-1'],
      ...muxerArgs,
      ['-bitexact'],
      ['-f', muxer],
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
  const sum = [`amix=inputs=${audible.length}:normalize=0`, LIMITER, 'asetpts=N/SR/TB'];
  return [...laidOut.flat(), { from: laidOut.map(finalLabel), filters: sum, to: 'mix' }];
}

function silence(samples: number): FilterChain {
  return { from: [], filters: [`anullsrc=r=${SAMPLE_RATE}:cl=stereo`, `atrim=end_sample=${samples}`], to: 'mix' };
}
