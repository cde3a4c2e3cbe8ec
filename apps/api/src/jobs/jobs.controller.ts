import { CompositionRevisions, RenderJobs } from '@app/compositions';
import { Controller, Delete, Get, HttpCode, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { conflict, notFound } from '../http/api-error';
import { CallerOf, type Caller } from '../http/caller';
import { toPage } from '../http/page-query.dto';
import { UuidParam } from '../http/uuid-param.pipe';
import { Writers } from '../http/writers';
import { ErrorAnswers } from '../openapi/error-answers.decorator';
import type { Wire } from '../openapi/wire';
import { ShapePipe } from '../validation/shape.pipe';
import { JobListQueryDto } from './dto/job-list-query.dto';
import { JobDto, JobListDto } from './dto/job.dto';
import { presentJob } from './present-job';

/** Jobs: one per render of a composition. */
@ApiTags('Jobs')
@Controller('api/v1/jobs')
export class JobsController {
  constructor(
    private readonly jobs: RenderJobs,
    private readonly revisions: CompositionRevisions,
    private readonly writers: Writers,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listJobs',
    summary: 'List jobs',
    description: 'Each job is one render of a composition.',
  })
  @ApiResponse({ status: 200, description: 'One page of the list.', type: JobListDto })
  @ErrorAnswers('VALIDATION_ERROR')
  async list(
    @Query(new ShapePipe(JobListQueryDto)) query: JobListQueryDto,
    @CallerOf() { sees: owner }: Caller,
  ): Promise<Wire<JobListDto>> {
    const { composition_id: compositionId, status } = query;
    const page = toPage(query);
    const { items, total, hasMore } = await this.jobs.list({
      owner,
      ...page,
      ...(compositionId === undefined ? {} : { compositionId }),
      ...(status === undefined ? {} : { status }),
    });
    return { jobs: items.map(presentJob), total, ...page, has_more: hasMore };
  }

  @Get(':job_id')
  @ApiOperation({ operationId: 'getJob', summary: 'Get a job', description: 'Supports `If-None-Match`.' })
  @ApiParam({ name: 'job_id', schema: { type: 'string', format: 'uuid' } })
  @ApiResponse({ status: 200, description: 'The current state.', type: JobDto })
  @ApiResponse({ status: 304, description: 'Not modified.' })
  @ErrorAnswers('VALIDATION_ERROR', 'NOT_FOUND')
  async get(@Param('job_id', UuidParam) id: string, @CallerOf() { sees }: Caller): Promise<Wire<JobDto>> {
    const job = await this.jobs.find(id, sees);
    if (!job) throw noSuchJob(id);
    return presentJob(job);
  }

  @Delete(':job_id')
  @HttpCode(202)
  @ApiOperation({
    operationId: 'cancelJob',
    summary: 'Cancel a job',
    description: 'Work on it stops within seconds. The composition is kept and can be retried.',
  })
  @ApiParam({ name: 'job_id', schema: { type: 'string', format: 'uuid' } })
  @ApiResponse({ status: 202, description: 'Cancelled.', type: JobDto })
  @ErrorAnswers('VALIDATION_ERROR', 'NOT_FOUND', 'CONFLICT')
  async cancel(@Param('job_id', UuidParam) job: string, @CallerOf() caller: Caller): Promise<Wire<JobDto>> {
    const { composition_id: id } = await this.get(job, caller);
    const outcome = await this.writers.changing.run(() => this.revisions.cancel({ id, owner: caller.sees, job }));
    if (outcome === 'not-found') throw noSuchJob(job);
    if (outcome === 'ended') throw conflict('The job has ended; there is nothing to cancel.');
    return this.get(job, caller);
  }
}

function noSuchJob(id: string): Error {
  return notFound(`There is no job ${id}.`);
}
