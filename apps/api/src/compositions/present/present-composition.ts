import {
  asSent,
  type AcceptedComposition,
  type Composition,
  type ListedComposition,
  type PlainRender,
} from '@app/compositions';
import type { Wire } from '../../openapi/wire';
import type { CompositionAcceptedDto } from '../dto/composition-accepted.dto';
import type { CompositionListItemDto } from '../dto/composition-list.dto';
import type { CompositionDto, ResourceUsageDto } from '../dto/composition.dto';
import { estimateEtaSeconds } from './estimate-eta';
import { presentInputFile, presentOutputFile } from './present-files';

const BYTES_PER_MEGABYTE = 1_000_000;

export interface CompositionView {
  readonly composition: Composition;
  /** The latest. */
  readonly render: PlainRender;
  /** The render whose output is served; null if there is none. */
  readonly served: PlainRender | null;
  /** A link to the output; null while there is none. */
  readonly outputUrl: string | null;
  /** A link to the playlist of the preview; null if there will be none. */
  readonly previewUrl: string | null;
  readonly now: Date;
}

export function presentAccepted(composition: AcceptedComposition): Wire<CompositionAcceptedDto> {
  return {
    composition_id: composition.id,
    status: composition.status,
    title: composition.title,
    created_at: composition.createdAt.toISOString(),
    job_id: composition.renderId,
  };
}

export function presentListItem(composition: ListedComposition): Wire<CompositionListItemDto> {
  return {
    composition_id: composition.id,
    title: composition.title,
    status: composition.status,
    progress: composition.progress,
    created_at: composition.createdAt.toISOString(),
    completed_at: composition.completedAt?.toISOString() ?? null,
    duration: composition.durationSeconds,
  };
}

export function presentComposition(view: CompositionView): Wire<CompositionDto> {
  const { composition, render, served, outputUrl, previewUrl, now } = view;
  const { status, progress } = composition;
  const processing = status === 'processing';
  return {
    composition_id: composition.id,
    title: composition.title,
    status,
    progress,
    stage: processing ? composition.stage : null,
    eta_seconds: processing ? estimateEtaSeconds({ progress, ...paceOf(render), now }) : null,
    created_at: composition.createdAt.toISOString(),
    updated_at: composition.updatedAt.toISOString(),
    completed_at: composition.completedAt?.toISOString() ?? null,
    revision: composition.revision,
    preview_url: previewUrl,
    config: asSent(composition),
    client_metadata: composition.spec.metadata ?? null,
    metadata: {
      input_files: (render.sources ?? []).map(presentInputFile),
      output_file: served?.output && outputUrl !== null ? presentOutputFile(served.output, outputUrl) : null,
      estimated_duration: render.output?.durationSeconds ?? composition.durationSeconds,
    },
    resource_usage: presentUsage(render, now),
    error: composition.error,
    warnings: [...render.warnings],
  };
}

function paceOf({ startedAt, estimatedSeconds: seconds, plannedAt }: PlainRender) {
  return { startedAt, estimate: seconds !== null && plannedAt ? { seconds, plannedAt } : null };
}

function presentUsage(
  { startedAt, finishedAt, cpuSeconds, peakMemoryBytes }: PlainRender,
  now: Date,
): Wire<ResourceUsageDto> {
  return {
    processing_time_seconds: startedAt && secondsBetween(startedAt, finishedAt ?? now),
    cpu_time_seconds: Math.round(cpuSeconds * 1000) / 1000,
    memory_peak_mb: Math.round(Number(peakMemoryBytes) / (BYTES_PER_MEGABYTE / 10)) / 10,
  };
}

export function secondsBetween(from: Date, to: Date): number {
  return Math.max(0, (to.getTime() - from.getTime()) / 1000);
}
