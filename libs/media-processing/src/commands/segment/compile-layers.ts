import type { EncodeSegment } from '../../segments/segment';
import { canonicalVideoArgs } from '../canonical-video-args';
import type { FfmpegCommand } from '../ffmpeg-command';
import { finalLabel, renderFilterGraph } from '../filter-graph';
import { InputList } from '../input-list';
import { paintLayers } from './paint-layers';
import type { SegmentJob } from './segment-job';
import { segmentOutput } from './segment-output';

type PaintedSegment = Pick<EncodeSegment, 'frames' | 'layers'>;

/** Decode, paint, encode. */
export function compileLayers(job: SegmentJob<PaintedSegment>): FfmpegCommand {
  const { segment, profile, inputs, outputPath, threads } = job;
  const { frames, layers } = segment;
  const inputList = new InputList();
  const chains = paintLayers({ layers, context: { profile, frames, inputs, threads }, inputList });
  const output = segmentOutput({ profile, frames, outputPath });
  return {
    ...output,
    args: [
      ['-copyts'],
      ...inputList.args,
      ['-filter_complex_threads', String(threads)],
      ['-filter_complex', renderFilterGraph(chains)],
      ['-map', `[${finalLabel(chains)}]`],
      ...canonicalVideoArgs(profile),
      ['-threads', String(threads)],
      ...output.args,
    ],
  };
}
