import { ClipJobReader, ClipJobs, describeClip, jobStatus } from '@app/compositions';
import { SETTINGS, type Settings } from '@app/config';
import { ObjectStore } from '@app/storage';
import { Controller, Delete, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiBody, ApiExtraModels, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { steadyLifetime } from '../../downloads/link-lifetime';
import { conflict, invalidRequest, notFound } from '../../http/api-error';
import { CallerOf, type Caller } from '../../http/caller';
import { Origin } from '../../http/origin';
import { publicUrl } from '../../http/public-url';
import { SentBody } from '../../http/sent-body';
import { UuidParam } from '../../http/uuid-param.pipe';
import { Writers } from '../../http/writers';
import { ErrorAnswers } from '../../openapi/error-answers.decorator';
import type { Wire } from '../../openapi/wire';
import { ClipJobAcceptedDto, ClipJobCallbackDto, ClipJobDto } from './dto/clip-job.dto';
import { ProcessClipsDto } from './dto/process-clips.dto';
import { ProcessClipsBody } from './process-clips-body.pipe';
import { toClipJob } from './to-clip-job';

/** Prepares clips for use in compositions. */
@ApiTags('Internal')
@Controller('internal/v1')
export class ClipsController {
  constructor(
    private readonly jobs: ClipJobs,
    private readonly reader: ClipJobReader,
    private readonly objects: ObjectStore,
    private readonly writers: Writers,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post('process-clips')
  @HttpCode(202)
  @ApiOperation({
    operationId: 'processClips',
    summary: 'Process clips',
    description: 'Normalises clips and extracts thumbnails. Queues the work and responds immediately.',
  })
  @ApiBody({ type: ProcessClipsDto })
  @ApiResponse({
    status: 202,
    description: 'Queued.',
    type: ClipJobAcceptedDto,
    headers: { Location: { description: 'URL of the job.', schema: { type: 'string', format: 'uri' } } },
  })
  @ApiExtraModels(ClipJobCallbackDto)
  @ErrorAnswers('VALIDATION_ERROR', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE')
  async process(
    @SentBody(ProcessClipsBody) body: ProcessClipsDto,
    @CallerOf() { ownerId }: Caller,
    @Origin() origin: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Wire<ClipJobAcceptedDto>> {
    const linkBase = publicUrl('/', { configured: this.settings.publicUrl, origin });
    const asked = { ...toClipJob(body), ownerId, linkBase };
    const job = await this.writers.creating.run(() => this.jobs.create(asked));
    if ('problems' in job) throw invalidRequest(job.problems);
    response.location(`${linkBase}internal/v1/jobs/${job.id}`);
    return {
      job_id: job.id,
      status: 'queued',
      clips: job.clips.map(({ id, url }) => ({ clip_id: id, original_url: url, status: 'queued' })),
      created_at: job.createdAt.toISOString(),
    };
  }

  @Get('jobs/:job_id')
  @ApiOperation({
    operationId: 'getClipJob',
    summary: 'Get a clip job',
    description: 'Supports `If-None-Match`.',
  })
  @ApiParam({ name: 'job_id', schema: { type: 'string', format: 'uuid' } })
  @ApiResponse({ status: 200, description: 'The current state.', type: ClipJobDto })
  @ApiResponse({ status: 304, description: 'Not modified.' })
  @ErrorAnswers('VALIDATION_ERROR', 'NOT_FOUND')
  async get(
    @Param('job_id', UuidParam) id: string,
    @CallerOf() { sees }: Caller,
    @Origin() origin: string,
  ): Promise<Wire<ClipJobDto>> {
    const found = await this.reader.find(id, sees);
    if (!found) throw noSuchJob(id);
    const { job, clips } = found;
    const { downloadUrlSeconds: lifetimeSeconds, publicUrl: configured } = this.settings;
    const signing = {
      objects: this.objects,
      expiresInSeconds: steadyLifetime({ nowSeconds: Math.floor(Date.now() / 1000), lifetimeSeconds }),
      reach: (link: string) => publicUrl(link, { configured, origin }),
    };
    const entries = await Promise.all(clips.map((clip) => describeClip(clip, job.options, signing)));
    return {
      job_id: id,
      status: jobStatus(clips.map(({ status }) => status)),
      clips: entries.map(({ thumbnails, ...entry }) => ({
        ...entry,
        ...(thumbnails && { thumbnails: [...thumbnails] }),
      })),
      created_at: job.createdAt.toISOString(),
      completed_at: job.completedAt?.toISOString() ?? null,
    };
  }

  @Post('jobs/:job_id/cancel')
  @HttpCode(202)
  @ApiOperation({
    operationId: 'cancelClipJob',
    summary: 'Cancel a clip job',
    description: 'Work on it stops within seconds. Finished clips are kept; the callback is sent.',
  })
  @ApiParam({ name: 'job_id', schema: { type: 'string', format: 'uuid' } })
  @ApiResponse({ status: 202, description: 'Cancelled.', type: ClipJobDto })
  @ErrorAnswers('VALIDATION_ERROR', 'NOT_FOUND', 'CONFLICT')
  async cancel(
    @Param('job_id', UuidParam) id: string,
    @CallerOf() caller: Caller,
    @Origin() origin: string,
  ): Promise<Wire<ClipJobDto>> {
    const outcome = await this.writers.changing.run(() => this.jobs.cancel(id, caller.sees));
    if (outcome === 'not-found') throw noSuchJob(id);
    if (outcome === 'ended') throw conflict('The job has ended; there is nothing to cancel.');
    return this.get(id, caller, origin);
  }

  @Delete('jobs/:job_id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'deleteClipJob', summary: 'Delete a clip job and its files' })
  @ApiParam({ name: 'job_id', schema: { type: 'string', format: 'uuid' } })
  @ApiResponse({ status: 204, description: 'Deleted.' })
  @ErrorAnswers('VALIDATION_ERROR', 'NOT_FOUND', 'CONFLICT')
  async remove(@Param('job_id', UuidParam) id: string, @CallerOf() { sees }: Caller): Promise<void> {
    const outcome = await this.writers.changing.run(() => this.jobs.remove(id, sees));
    if (outcome === 'not-found') throw noSuchJob(id);
    if (outcome === 'processing') throw conflict('The job is being processed; it can be deleted once it has ended.');
  }
}

function noSuchJob(id: string): Error {
  return notFound(`There is no job ${id}.`);
}
