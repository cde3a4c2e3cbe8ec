import type { AudioMix } from '../../segments/audio-mix';
import { samplesToUs } from '../../time/frames';
import type { FfmpegCommand, LocalInputs } from '../ffmpeg-command';
import { finalLabel, renderFilterGraph } from '../filter-graph';
import { InputList } from '../input-list';
import { mixTracks } from './mix-tracks';

/** `framelog=verbose`, or it would report ten times a second. */
const METER = 'ebur128=framelog=verbose';

/**
 * The ffmpeg run that measures how loud a mix is by itself, before the limiter. It writes nothing; what it says is for
 * `parseLoudness`.
 */
export function compileMixMeasurement(mix: AudioMix, inputs: LocalInputs): FfmpegCommand {
  const inputList = new InputList();
  const chains = mixTracks(mix, { inputs, inputList, master: [METER] });
  const graph = ['-filter_complex', renderFilterGraph(chains)];
  return measurement(mix, [['-copyts'], ...inputList.args, graph, ['-map', `[${finalLabel(chains)}]`]]);
}

/** The same of a file that was made of the mix. */
export function compileFileMeasurement(mix: AudioMix, path: string): FfmpegCommand {
  return measurement(mix, [
    ['-i', path],
    ['-af', METER],
  ]);
}

function measurement({ totalSamples }: AudioMix, args: readonly (readonly string[])[]): FfmpegCommand {
  return {
    args: [...args, ['-f', 'null'], ['-']],
    outputPath: '-',
    expectedFrames: null,
    durationUs: samplesToUs(totalSamples),
  };
}
