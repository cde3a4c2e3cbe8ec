import type { AudioMix } from '../../segments/audio-mix';
import { SAMPLE_RATE } from '../../time/frames';
import type { FfmpegCommand, LocalInputs } from '../ffmpeg-command';
import { finalLabel, renderFilterGraph } from '../filter-graph';
import { InputList } from '../input-list';
import { amplify, LIMITER, mixTracks } from './mix-tracks';

export interface AudioMixJob {
  readonly mix: AudioMix;
  readonly inputs: LocalInputs;
  /** Of an MP4 file (m4a) that does not exist yet. */
  readonly outputPath: string;
  /** Before the limiter; absent: none. */
  readonly gainDb?: number;
}

/**
 * The ffmpeg run that makes the sound of a whole timeline. It is encoded in one go: AAC that is joined from parts
 * clicks at every seam, because each part begins with samples that only prime the decoder.
 *
 * `-movie_timescale`: the edit list, which says where the sound really begins and ends, counts in it.
 *
 * @throws {Error} when a piece refers to a source that is not among the inputs, or has no sound
 */
export function compileAudioMix({ mix, inputs, outputPath, gainDb = 0 }: AudioMixJob): FfmpegCommand {
  const inputList = new InputList();
  const chains = mixTracks(mix, { inputs, inputList, master: [...amplify(gainDb), LIMITER] });
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
