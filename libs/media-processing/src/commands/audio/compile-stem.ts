import type { MediaInfo } from '../../media-info/media-info';
import type { AudioMix } from '../../segments/audio-mix';
import { SAMPLE_RATE, samplesToUs } from '../../time/frames';
import type { FfmpegCommand, LocalInputs } from '../ffmpeg-command';
import { finalLabel, renderFilterGraph } from '../filter-graph';
import { InputList } from '../input-list';
import { NOTHING_FROM_THE_INPUTS } from '../nothing-from-the-inputs';
import { mixTracks } from './mix-tracks';

/** 23 MB a minute. */
const BYTES_PER_SAMPLE = 2 * 4;

/**
 * The ffmpeg run that makes a stem: the unmodified samples of a mix as 32-bit floats, which may exceed full scale.
 * Wave64, because WAV is limited to 4 GB, which is three hours.
 *
 * @throws {Error} when a piece refers to a source that is not among the inputs, or has no sound
 */
export function compileStem(mix: AudioMix, inputs: LocalInputs, outputPath: string): FfmpegCommand {
  const inputList = new InputList();
  const chains = mixTracks(mix, { inputs, inputList, master: [] });
  return {
    args: [
      ['-copyts'],
      ...inputList.args,
      ['-filter_complex', renderFilterGraph(chains)],
      ['-map', `[${finalLabel(chains)}]`],
      ['-c:a', 'pcm_f32le'],
      ...NOTHING_FROM_THE_INPUTS,
      ['-bitexact'],
      ['-f', 'w64'],
      [outputPath],
    ],
    outputPath,
    expectedFrames: null,
    durationUs: samplesToUs(mix.totalSamples),
  };
}

/** What probing the file would return. */
export function stemMedia(mix: AudioMix): MediaInfo {
  const durationUs = samplesToUs(mix.totalSamples);
  return {
    container: 'w64',
    durationUs,
    sizeBytes: mix.totalSamples * BYTES_PER_SAMPLE,
    bitRate: null,
    video: null,
    audio: { streamIndex: 0, startUs: 0, codec: 'pcm_f32le', sampleRate: SAMPLE_RATE, channels: 2, durationUs },
  };
}
