import {
  Controller,
  Get,
  Header,
  HttpCode,
  Options,
  Param,
  Patch as HttpPatch,
  Post,
  Put,
  Query,
  Req,
} from '@nestjs/common';
import { CompositionRevisions, type Composition, type Edit, type RefusedComposition } from '@app/compositions';
import { ApiBody, ApiExcludeEndpoint, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { conflict, invalidRequest, preconditionFailed } from '../http/api-error';
import { CallerOf, type Caller } from '../http/caller';
import { checkTogether } from '../http/check-together';
import { SentBody, type Sent } from '../http/sent-body';
import { requireUuid, UuidParam } from '../http/uuid-param.pipe';
import { Writers } from '../http/writers';
import { ErrorAnswers } from '../openapi/error-answers.decorator';
import type { Wire } from '../openapi/wire';
import { requireShape } from '../validation/shape.pipe';
import { CompositionBody } from './composition-body.pipe';
import { CompositionFinder, noSuchComposition } from './composition-finder';
import { COMPOSITION_BODY } from './dto/composition-body';
import { EditQueryDto, RevisionAcceptedDto, RevisionListDto } from './dto/revision.dto';
import { ACCEPT_PATCH } from './patch/offer-patches';
import { patchOf } from './patch/patch-body';
import { PATCH_REQUEST_BODY } from './patch/patch-request-body';
import { presentRevisionAccepted, presentRevisions } from './present/present-revisions';
import { revisionsIn, tagOf } from './revision-tag';

const ID = 'composition_id';

const INCREMENTAL =
  'Creates a new revision; only what the edit affects is rendered again. Until it completes, `download`, ' +
  '`metadata` and `poster.jpg` serve the last completed revision.';

const EDIT_ERRORS = [
  'VALIDATION_ERROR',
  'NOT_FOUND',
  'CONFLICT',
  'PRECONDITION_FAILED',
  'PAYLOAD_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
] as const;

/** Edits and retries of compositions. */
@ApiTags('Compositions')
@ApiParam({ name: 'composition_id', schema: { type: 'string', format: 'uuid' } })
@Controller('api/v1/compositions/:composition_id')
export class RevisionsController {
  constructor(
    private readonly revisions: CompositionRevisions,
    private readonly finder: CompositionFinder,
    private readonly body: CompositionBody,
    private readonly writers: Writers,
  ) {}

  @Put()
  @HttpCode(202)
  @ApiOperation({ operationId: 'replaceComposition', summary: 'Replace a composition', description: INCREMENTAL })
  @ApiBody(COMPOSITION_BODY)
  @ApiResponse({ status: 202, description: 'Queued.', type: RevisionAcceptedDto })
  @ErrorAnswers(...EDIT_ERRORS)
  async replace(
    @Param('composition_id') compositionId: string,
    @SentBody() sent: Sent,
    @Req() request: Request,
    @Query() asked: EditQueryDto,
    @CallerOf() { sees: owner }: Caller,
  ): Promise<Wire<RevisionAcceptedDto>> {
    const [id, query, revisions, spec] = await checkTogether(
      () => requireUuid(ID, compositionId),
      () => requireShape(EditQueryDto, asked),
      () => revisionsIn(request),
      () => this.body.transform(sent),
    );
    return this.revise({ id, owner, revisions, change: () => spec }, query, request);
  }

  @HttpPatch()
  @HttpCode(202)
  @ApiOperation({
    operationId: 'changeComposition',
    summary: 'Change a composition',
    description: INCREMENTAL,
    requestBody: PATCH_REQUEST_BODY,
  })
  @ApiResponse({
    status: 202,
    description: 'Queued.',
    type: RevisionAcceptedDto,
    headers: { [ACCEPT_PATCH]: { description: 'Supported patch formats.', schema: { type: 'string' } } },
  })
  @ErrorAnswers(...EDIT_ERRORS)
  async change(
    @Param('composition_id') compositionId: string,
    @Req() request: Request,
    @Query() asked: EditQueryDto,
    @CallerOf() { sees: owner }: Caller,
  ): Promise<Wire<RevisionAcceptedDto>> {
    const [id, query, revisions, patch] = await checkTogether(
      () => requireUuid(ID, compositionId),
      () => requireShape(EditQueryDto, asked),
      () => revisionsIn(request),
      () => patchOf(request),
    );
    const change: Edit['change'] = (spec, transaction) =>
      this.body.transform({ body: patch(spec), sees: owner, transaction });
    return this.revise({ id, owner, revisions, change }, query, request);
  }

  /** Lists the allowed methods; `offerPatches` adds the patch formats. */
  @Options()
  @HttpCode(204)
  @Header('Allow', 'GET, HEAD, PUT, PATCH, DELETE, OPTIONS')
  @ApiExcludeEndpoint()
  options(): void {
    return;
  }

  @Get('revisions')
  @ApiOperation({ operationId: 'listRevisions', summary: 'List the revisions of a composition' })
  @ApiResponse({ status: 200, description: 'All revisions.', type: RevisionListDto })
  @ErrorAnswers('VALIDATION_ERROR', 'NOT_FOUND')
  async list(
    @Param('composition_id', UuidParam) id: string,
    @CallerOf() caller: Caller,
  ): Promise<Wire<RevisionListDto>> {
    const { composition } = await this.finder.find(id, caller);
    return presentRevisions(composition, await this.revisions.renders(id));
  }

  @Post('cancel')
  @HttpCode(202)
  @ApiOperation({
    operationId: 'cancelComposition',
    summary: 'Cancel a composition',
    description: 'Work on it stops within seconds. Finished segments are kept for a retry.',
  })
  @ApiResponse({ status: 202, description: 'Cancelled.', type: RevisionAcceptedDto })
  @ErrorAnswers('VALIDATION_ERROR', 'NOT_FOUND', 'CONFLICT')
  async cancel(
    @Param('composition_id', UuidParam) id: string,
    @CallerOf() { sees: owner }: Caller,
  ): Promise<Wire<RevisionAcceptedDto>> {
    const outcome = await this.writers.changing.run(() => this.revisions.cancel({ id, owner }));
    if (outcome === 'ended') throw conflict('The composition has ended; there is nothing to cancel.');
    return accept(id, outcome);
  }

  @Post('retry')
  @HttpCode(202)
  @ApiOperation({
    operationId: 'retryComposition',
    summary: 'Retry a composition',
    description:
      'Renders the same revision again, for a composition that failed, was cancelled, or whose output has been lost ' +
      'from storage. Finished segments are reused.',
  })
  @ApiResponse({ status: 202, description: 'Queued.', type: RevisionAcceptedDto })
  @ErrorAnswers('VALIDATION_ERROR', 'NOT_FOUND', 'CONFLICT')
  async retry(
    @Param('composition_id', UuidParam) id: string,
    @CallerOf() { sees: owner }: Caller,
  ): Promise<Wire<RevisionAcceptedDto>> {
    const outcome = await this.writers.changing.run(() => this.revisions.retry({ id, owner }));
    if (outcome === 'nothing-missing') {
      throw conflict('Only a composition that failed, was cancelled, or has lost its file can be retried.');
    }
    return accept(id, outcome);
  }

  private async revise(
    edit: Omit<Edit, 'supersede'>,
    { supersede }: EditQueryDto,
    request: Request,
  ): Promise<Wire<RevisionAcceptedDto>> {
    const outcome = await this.writers.changing.run(() =>
      this.revisions.revise({ ...edit, supersede: supersede === 'true' }),
    );
    if (outcome === 'processing') {
      throw conflict('The composition is being processed; edit it once it has ended, or with ?supersede=true.');
    }
    if (outcome === 'another-revision') {
      throw preconditionFailed(
        'The composition is at another revision than If-Match names; read it again, make the edit of that, and send its ' +
          'ETag, or "r4" for revision 4. A weak tag (W/) matches nothing.',
      );
    }
    const accepted = accept(edit.id, outcome);
    // Express would put a weak one there, which as `If-Match` of the next edit matches nothing.
    request.res?.setHeader('ETag', tagOf(accepted.revision));
    return accepted;
  }
}

function accept(id: string, outcome: Composition | RefusedComposition | 'not-found'): Wire<RevisionAcceptedDto> {
  if (outcome === 'not-found') throw noSuchComposition(id);
  if ('problems' in outcome) throw invalidRequest(outcome.problems);
  return presentRevisionAccepted(outcome);
}
