import type { MediaInfo } from '../../media-info/media-info';
import type { AudioMix } from '../../segments/audio-mix';
import { SAMPLE_RATE } from '../../time/frames';
import type { FfmpegCommand, LocalInputs } from '../ffmpeg-command';
import { finalLabel, renderFilterGraph } from '../filter-graph';
import { InputList } from '../input-list';
import { mixTracks } from './mix-tracks';

/** 23 MB a minute. */
const BYTES_PER_SAMPLE = 2 * 4;

/**
 * The ffmpeg run that makes a stem: the samples of a mix as they are, 32-bit floats, beyond full scale too.
 * Wave64, because WAV ends at 4 GB, which is three hours.
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
      ['-map_metadata', '-1'],
      ['-map_chapters', '-1'],
      ['-bitexact'],
      ['-f', 'w64'],
      [outputPath],
    ],
    outputPath,
    expectedFrames: null,
    durationUs: microseconds(mix),
  };
}

/** What a probe would say of the file. */
export function stemMedia(mix: AudioMix): MediaInfo {
  const durationUs = microseconds(mix);
  return {
    container: 'w64',
    durationUs,
    sizeBytes: mix.totalSamples * BYTES_PER_SAMPLE,
    bitRate: null,
    video: null,
    audio: { streamIndex: 0, startUs: 0, codec: 'pcm_f32le', sampleRate: SAMPLE_RATE, channels: 2, durationUs },
  };
}

function microseconds({ totalSamples }: AudioMix): number {
  return Math.round((totalSamples / SAMPLE_RATE) * 1_000_000);
}
