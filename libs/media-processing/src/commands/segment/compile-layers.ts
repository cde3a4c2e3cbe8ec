import type { EncodeSegment } from '../../segments/segment';
import type { FfmpegCommand, LocalInputs } from '../ffmpeg-command';
import { finalLabel, renderFilterGraph, type FilterChain } from '../filter-graph';
import { pictureEncoding } from '../hardware/picture-encoding';
import { InputList } from '../input-list';
import { paintLayers } from './paint-layers';
import type { SegmentJob } from './segment-job';
import { segmentOutput } from './segment-output';

type PaintedSegment = Pick<EncodeSegment, 'frames' | 'layers'>;

/** Decode, paint, encode. */
export function compileLayers(job: SegmentJob<PaintedSegment>): FfmpegCommand {
  const { segment, profile, inputs, outputPath, threads, decodesInHardware = false } = job;
  const { frames, layers } = segment;
  const inputList = new InputList();
  const encoding = pictureEncoding(profile);
  const decoderArgs = decodesInHardware ? encoding.decoderArgs : [];
  const painted = paintLayers({ layers, context: { profile, frames, inputs, threads, decoderArgs }, inputList });
  const chains = endWith(painted, encoding.uploadFilters);
  const output = segmentOutput({ profile, frames, outputPath });
  return {
    ...output,
    ...environmentFor(layers, inputs),
    args: [
      ['-copyts'],
      ...encoding.deviceArgs,
      ...inputList.args,
      ['-filter_complex_threads', String(threads)],
      ['-filter_complex', renderFilterGraph(chains)],
      ['-map', `[${finalLabel(chains)}]`],
      ...encoding.encoderArgs(profile),
      ['-threads', String(threads)],
      ...output.args,
    ],
  };
}

/** Fonts for libass: only the environment can configure fontconfig, not an option of ffmpeg or the filter. */
function environmentFor(layers: PaintedSegment['layers'], { fontConfig }: LocalInputs): Pick<FfmpegCommand, 'env'> {
  if (!layers.some(({ kind }) => kind === 'subtitles')) return {};
  if (fontConfig === undefined) throw new Error('The fonts of subtitles are not among the inputs');
  return { env: { FONTCONFIG_FILE: fontConfig } };
}

function endWith(chains: readonly FilterChain[], filters: readonly string[]): FilterChain[] {
  return chains.map((chain, index) =>
    index === chains.length - 1 ? { ...chain, filters: [...chain.filters, ...filters] } : chain,
  );
}
