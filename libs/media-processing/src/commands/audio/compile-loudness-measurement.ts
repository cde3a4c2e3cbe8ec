import type { AudioMix } from '../../segments/audio-mix';
import { samplesToUs } from '../../time/frames';
import type { FfmpegCommand, LocalInputs } from '../ffmpeg-command';
import { finalLabel, renderFilterGraph } from '../filter-graph';
import { InputList } from '../input-list';
import { mixTracks } from './mix-tracks';

/** Without `framelog=verbose`, it would log ten times per second. */
const METER = 'ebur128=framelog=verbose';

/**
 * The ffmpeg run that measures the loudness of a mix before the limiter. It writes no file; `parseLoudness` reads its
 * log.
 */
export function compileMixMeasurement(mix: AudioMix, inputs: LocalInputs): FfmpegCommand {
  const inputList = new InputList();
  const chains = mixTracks(mix, { inputs, inputList, master: [METER] });
  const graph = ['-filter_complex', renderFilterGraph(chains)];
  return measurement(mix, [['-copyts'], ...inputList.args, graph, ['-map', `[${finalLabel(chains)}]`]]);
}

/** The same for a finished file. */
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
