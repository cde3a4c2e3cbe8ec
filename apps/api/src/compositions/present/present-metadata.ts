import type { Render } from '@app/compositions';
import type { Wire } from '../../openapi/wire';
import type { CompositionMetadataDto, ProcessingStatsDto, SegmentCountsDto } from '../dto/composition-metadata.dto';
import { secondsBetween, type CompositionView } from './present-composition';
import { presentDetailedInputFile, presentOutputFile } from './present-files';

export interface MetadataView extends Omit<CompositionView, 'now'> {
  /** Places in the plan of the segments that were there already. */
  readonly cachedSegments: ReadonlySet<number>;
}

export function presentMetadata(view: MetadataView): Wire<CompositionMetadataDto> {
  const { render, outputUrl } = view;
  return {
    composition_id: view.composition.id,
    input_files: (render.sources ?? []).map(presentDetailedInputFile),
    output_file: render.output && outputUrl !== null ? presentOutputFile(render.output, outputUrl) : null,
    processing_stats: presentStats(view),
  };
}

function presentStats({ composition, render, cachedSegments }: MetadataView): Wire<ProcessingStatsDto> {
  const { startedAt, finishedAt, output, ffmpegVersion } = render;
  const durationSeconds = startedAt && finishedAt && secondsBetween(startedAt, finishedAt);
  return {
    start_time: startedAt?.toISOString() ?? null,
    end_time: finishedAt?.toISOString() ?? null,
    duration_seconds: durationSeconds,
    ffmpeg_version: ffmpegVersion,
    segments: countSegments(render.plan, cachedSegments),
    encoder: render.plan && (render.plan.profile.encoder ?? 'software'),
    realtime_factor: output && durationSeconds ? composition.durationSeconds / durationSeconds : null,
  };
}

function countSegments(plan: Render['plan'], cached: ReadonlySet<number>): Wire<SegmentCountsDto> | null {
  if (!plan) return null;
  const total = plan.segments.length;
  const made = plan.segments.filter((_, index) => !cached.has(index));
  const copied = made.filter((segment) => segment.kind === 'copy').length;
  return { total, encoded: made.length - copied, copied, cached: total - made.length };
}
