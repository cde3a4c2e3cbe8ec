import type { AudioMix } from '../../segments/audio-mix';
import type { AudioCodec } from '../../segments/container';
import { SAMPLE_RATE, samplesToUs } from '../../time/frames';
import type { FfmpegCommand, LocalInputs } from '../ffmpeg-command';
import { finalLabel, renderFilterGraph } from '../filter-graph';
import { InputList } from '../input-list';
import { NOTHING_FROM_THE_INPUTS } from '../nothing-from-the-inputs';
import { AUDIO_ENCODINGS } from './audio-encoding';
import { amplify, LIMITER, mixTracks } from './mix-tracks';

export interface AudioMixJob {
  readonly mix: AudioMix;
  readonly inputs: LocalInputs;
  readonly codec: AudioCodec;
  /** Bits per second; absent: the codec's default. */
  readonly bitRate?: number | undefined;
  /** Of a file that does not exist yet, with the extension of `AUDIO_ENCODINGS`. */
  readonly outputPath: string;
  /** Before the limiter; absent: none. */
  readonly gainDb?: number;
  /** Only the part before this sample is made; absent: all. */
  readonly untilSample?: number | undefined;
}

/**
 * The ffmpeg run that makes the audio of a whole timeline. It is encoded in one go: AAC that is joined from parts
 * clicks at every seam, because each part starts with encoder delay.
 *
 * @throws {Error} when a piece refers to a source that is not among the inputs, or has no sound
 */
export function compileAudioMix(job: AudioMixJob): FfmpegCommand {
  const { mix, inputs, codec, bitRate, outputPath, gainDb = 0, untilSample } = job;
  const { encoder, bitRate: usualBitRate, muxerArgs, muxer } = AUDIO_ENCODINGS[codec];
  const inputList = new InputList();
  const chains = mixTracks(mix, { inputs, inputList, master: [...amplify(gainDb), LIMITER] });
  return {
    args: [
      ['-copyts'],
      ...inputList.args,
      ['-filter_complex', renderFilterGraph(chains)],
      ['-map', `[${finalLabel(chains)}]`],
      ['-c:a', encoder],
      ['-b:a', `${(bitRate ?? usualBitRate) / 1000}k`],
      ...NOTHING_FROM_THE_INPUTS,
      ...(untilSample === undefined ? [] : [['-t', (untilSample / SAMPLE_RATE).toFixed(6)]]),
      ...muxerArgs,
      ['-bitexact'],
      ['-f', muxer],
      [outputPath],
    ],
    outputPath,
    expectedFrames: null,
    durationUs: samplesToUs(untilSample ?? mix.totalSamples),
  };
}
