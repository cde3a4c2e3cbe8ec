import type { EncodeSegment } from '../../segments/segment';
import { canonicalVideoArgs } from '../canonical-video-args';
import type { FfmpegCommand } from '../ffmpeg-command';
import { renderFilterGraph } from '../filter-graph';
import { paintLayers } from './paint-layers';
import type { SegmentJob } from './segment-job';
import { segmentOutput } from './segment-output';

type Painting = Pick<EncodeSegment, 'frames' | 'layers'>;

/** Decode, paint, encode. */
export function compileLayers({ segment, profile, inputs, outputPath, threads }: SegmentJob<Painting>): FfmpegCommand {
  const { frames, layers } = segment;
  const painted = paintLayers(layers, { profile, frames, inputs, threads });
  const output = segmentOutput({ profile, frames, outputPath });
  return {
    ...output,
    args: [
      ['-copyts'],
      ...painted.inputArgs,
      ['-filter_complex_threads', String(threads)],
      ['-filter_complex', renderFilterGraph(painted.chains)],
      ['-map', `[${painted.output}]`],
      ...canonicalVideoArgs(profile),
      ['-threads', String(threads)],
      ...output.args,
    ],
  };
}
