import { picturesOf, type Composition, type Render } from '@app/compositions';
import type { Wire } from '../../openapi/wire';
import type { CompositionMetadataDto, ProcessingStatsDto, SegmentCountsDto } from '../dto/composition-metadata.dto';
import { secondsBetween, type CompositionView } from './present-composition';
import { presentDetailedInputFile, presentDetailedOutputFile } from './present-files';

export interface MetadataView extends Omit<CompositionView, 'now'> {
  /** A link to the folder of what belongs to the output beside its file; null while there is none. */
  readonly folderUrl: string | null;
}

export function presentMetadata(view: MetadataView): Wire<CompositionMetadataDto> {
  const { composition, render, outputUrl: url, folderUrl } = view;
  const { output } = render;
  return {
    composition_id: composition.id,
    input_files: (render.sources ?? []).map(presentDetailedInputFile),
    output_file: output && url !== null ? presentDetailedOutputFile(output, { url, folderUrl }) : null,
    processing_stats: presentStats(composition, render),
  };
}

function presentStats(composition: Composition, render: Render): Wire<ProcessingStatsDto> {
  const { startedAt, finishedAt, output, ffmpegVersion } = render;
  const durationSeconds = startedAt && finishedAt && secondsBetween(startedAt, finishedAt);
  return {
    start_time: startedAt?.toISOString() ?? null,
    end_time: finishedAt?.toISOString() ?? null,
    duration_seconds: durationSeconds,
    ffmpeg_version: ffmpegVersion,
    segments: countSegments(render.plan),
    encoder: encoderOf(render.plan),
    realtime_factor: output && durationSeconds ? composition.durationSeconds / durationSeconds : null,
  };
}

function encoderOf(plan: Render['plan']): string | null {
  return plan && plan.segments.length > 0 ? (plan.profile.encoder ?? 'software') : null;
}

function countSegments(plan: Render['plan']): Wire<SegmentCountsDto> | null {
  if (!plan) return null;
  const segments = picturesOf(plan).flatMap((picture) => picture.segments);
  const copied = segments.filter((segment) => segment.kind === 'copy').length;
  const total = segments.length;
  return { total, encoded: total - copied, copied, cached: 0 };
}
