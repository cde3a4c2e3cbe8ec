import type { Composition, Render } from '@app/compositions';
import type { Wire } from '../../openapi/wire';
import type { CompositionMetadataDto, ProcessingStatsDto, SegmentCountsDto } from '../dto/composition-metadata.dto';
import { secondsBetween, type CompositionView } from './present-composition';
import { presentDetailedInputFile, presentOutputFile } from './present-files';

export function presentMetadata(view: Omit<CompositionView, 'now'>): Wire<CompositionMetadataDto> {
  const { composition, render, outputUrl } = view;
  return {
    composition_id: composition.id,
    input_files: (render.sources ?? []).map(presentDetailedInputFile),
    output_file: render.output && outputUrl !== null ? presentOutputFile(render.output, outputUrl) : null,
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
  const copied = plan.segments.filter((segment) => segment.kind === 'copy').length;
  const total = plan.segments.length;
  return { total, encoded: total - copied, copied, cached: 0 };
}
