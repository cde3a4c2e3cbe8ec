import type { RenderJob } from '@app/compositions';
import type { Wire } from '../openapi/wire';
import type { JobDto } from './dto/job.dto';

export function presentJob(job: RenderJob): Wire<JobDto> {
  return {
    job_id: job.id,
    composition_id: job.compositionId,
    revision: job.revision,
    status: job.status,
    progress: job.progress,
    stage: job.stage,
    created_at: job.createdAt.toISOString(),
    started_at: job.startedAt?.toISOString() ?? null,
    completed_at: job.finishedAt?.toISOString() ?? null,
    error: job.error,
  };
}
