import { segmentsOf, type Render } from '@app/compositions';
import type { Wire } from '../../openapi/wire';
import type { CompositionMetadataDto, ProcessingStatsDto, SegmentCountsDto } from '../dto/composition-metadata.dto';
import { secondsBetween, type CompositionView } from './present-composition';
import { presentEstimate } from './present-estimate';
import { presentDetailedInputFile, presentDetailedOutputFile } from './present-files';

export interface MetadataView extends Omit<CompositionView, 'now' | 'served' | 'previewUrl'> {
  /** A link to the folder of the output's other files; null while there is none. */
  readonly folderUrl: string | null;
  readonly plan: Render['plan'];
  /** Indexes of the segments that were cached. */
  readonly cachedSegments: ReadonlySet<number>;
}

export function presentMetadata(view: MetadataView): Wire<CompositionMetadataDto> {
  const { render, outputUrl: url, folderUrl } = view;
  const { output } = render;
  return {
    composition_id: view.composition.id,
    input_files: (render.sources ?? []).map(presentDetailedInputFile),
    output_file: output && url !== null ? presentDetailedOutputFile(output, { url, folderUrl }) : null,
    processing_stats: presentStats(view),
  };
}

function presentStats({ render, plan, cachedSegments }: MetadataView): Wire<ProcessingStatsDto> {
  const { startedAt, finishedAt, output, ffmpegVersion } = render;
  const durationSeconds = startedAt && finishedAt && secondsBetween(startedAt, finishedAt);
  return {
    start_time: startedAt?.toISOString() ?? null,
    end_time: finishedAt?.toISOString() ?? null,
    duration_seconds: durationSeconds,
    ffmpeg_version: ffmpegVersion,
    segments: countSegments(plan, cachedSegments),
    encoder: encoderOf(plan),
    realtime_factor: output && durationSeconds ? output.durationSeconds / durationSeconds : null,
    estimate: presentEstimate(render),
  };
}

function encoderOf(plan: Render['plan']): string | null {
  return plan && plan.segments.length > 0 ? (plan.profile.encoder ?? 'software') : null;
}

function countSegments(plan: Render['plan'], cached: ReadonlySet<number>): Wire<SegmentCountsDto> | null {
  if (!plan) return null;
  const segments = segmentsOf(plan);
  const made = segments.filter((_, position) => !cached.has(position));
  const copied = made.filter(({ segment }) => segment.kind === 'copy').length;
  return { total: segments.length, encoded: made.length - copied, copied, cached: segments.length - made.length };
}
