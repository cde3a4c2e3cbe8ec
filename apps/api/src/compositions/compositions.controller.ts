import { Controller, Delete, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { CompositionList, CompositionStore } from '@app/compositions';
import { SETTINGS, type Settings } from '@app/config';
import { ApiBody, ApiExtraModels, ApiHeader, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { DownloadLinks } from '../downloads/download-links';
import { conflict, invalidRequest } from '../http/api-error';
import { CallerOf, type Caller } from '../http/caller';
import { checkTogether } from '../http/check-together';
import { Origin } from '../http/origin';
import { publicUrl } from '../http/public-url';
import { SentBody, type Sent } from '../http/sent-body';
import { UuidParam } from '../http/uuid-param.pipe';
import { Writers } from '../http/writers';
import { ErrorAnswers } from '../openapi/error-answers.decorator';
import type { Wire } from '../openapi/wire';
import { ShapePipe } from '../validation/shape.pipe';
import { CompositionBody } from './composition-body.pipe';
import { CompositionFinder, noSuchComposition } from './composition-finder';
import { CompositionAcceptedDto } from './dto/composition-accepted.dto';
import { CompositionCallbackDto } from './dto/composition-callback.dto';
import { CompositionListDto } from './dto/composition-list.dto';
import { COMPOSITION_BODY } from './dto/composition-body';
import { CompositionDto } from './dto/composition.dto';
import { IDEMPOTENCY_HEADER, idempotencyKeyIn } from './idempotency-key';
import { ListQueryDto } from './dto/list-query.dto';
import { presentAccepted, presentComposition, presentListItem } from './present/present-composition';
import { revisionTag } from './revision-tag';
import { toCompositionQuery } from './to-composition-query';
import { watchedRender } from './watched-render';

const PATH = 'api/v1/compositions';

@ApiTags('Compositions')
@Controller(PATH)
export class CompositionsController {
  @Inject() private readonly writers: Writers;

  constructor(
    private readonly store: CompositionStore,
    private readonly lists: CompositionList,
    private readonly finder: CompositionFinder,
    private readonly links: DownloadLinks,
    private readonly body: CompositionBody,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({
    operationId: 'createComposition',
    summary: 'Compose a video',
    description:
      'Queues a render and responds immediately. Poll its progress with `GET`, or follow it live over Socket.IO.',
  })
  @ApiHeader({
    name: IDEMPOTENCY_HEADER,
    required: false,
    // Without an example: Swagger UI would send it with every request, and the second one would be a CONFLICT.
    description:
      'A unique key for this request, 1 to 255 visible ASCII characters. A repeat within 24 hours returns the first ' +
      'response instead of creating another composition; with a different body it is a CONFLICT.',
    schema: {
      type: 'string',
      minLength: 1,
      maxLength: 255,
      pattern: '^[\\x21-\\x7e]*$',
    },
  })
  @ApiBody(COMPOSITION_BODY)
  @ApiResponse({
    status: 202,
    description: 'Queued.',
    type: CompositionAcceptedDto,
    headers: { Location: { description: 'URL of the composition.', schema: { type: 'string', format: 'uri' } } },
  })
  @ApiExtraModels(CompositionCallbackDto)
  @ErrorAnswers('VALIDATION_ERROR', 'CONFLICT', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE')
  async create(
    @SentBody() sent: Sent,
    @CallerOf() { ownerId }: Caller,
    @Req() request: Request,
    @Origin() origin: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Wire<CompositionAcceptedDto>> {
    const [idempotencyKey, spec] = await checkTogether(
      () => idempotencyKeyIn(request),
      () => this.body.transform(sent),
    );
    const linkBase = publicUrl('/', { configured: this.settings.publicUrl, origin });
    const composition = await this.writers.creating.run(() =>
      this.store.create({ spec, ownerId, linkBase, idempotencyKey }),
    );
    if (composition === 'key-reused') throw conflict(`This ${IDEMPOTENCY_HEADER} was used for another request.`);
    if ('problems' in composition) throw invalidRequest(composition.problems);
    response.location(`${linkBase}${PATH}/${composition.id}`);
    return presentAccepted(composition);
  }

  @Get()
  @ApiOperation({ operationId: 'listCompositions', summary: 'List compositions' })
  @ApiResponse({ status: 200, description: 'One page of the list.', type: CompositionListDto })
  @ErrorAnswers('VALIDATION_ERROR')
  async list(
    @Query(new ShapePipe(ListQueryDto)) query: ListQueryDto,
    @CallerOf() { sees }: Caller,
  ): Promise<Wire<CompositionListDto>> {
    const asked = toCompositionQuery(query, sees);
    const { limit, offset } = asked;
    const { items, total, hasMore } = await this.lists.page(asked);
    return { compositions: items.map(presentListItem), total, limit, offset, has_more: hasMore };
  }

  @Get(':composition_id')
  @ApiOperation({
    operationId: 'getComposition',
    summary: 'Get a composition',
    description:
      'Supports `If-None-Match`. Its `ETag` can be sent as `If-Match` with an edit until `revision` changes.',
  })
  @ApiParam({ name: 'composition_id', schema: { type: 'string', format: 'uuid' } })
  @ApiResponse({ status: 200, description: 'The current state.', type: CompositionDto })
  @ApiResponse({ status: 304, description: 'Not modified.' })
  @ErrorAnswers('VALIDATION_ERROR', 'NOT_FOUND')
  async get(
    @Param('composition_id', UuidParam) id: string,
    @CallerOf() caller: Caller,
    @Origin() origin: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Wire<CompositionDto>> {
    const found = await this.finder.find(id, caller);
    const { served } = found;
    const outputUrl = served?.output
      ? await this.links.steady({ spec: served.spec, output: served.output, origin })
      : null;
    const previewUrl = await this.links.steadyPreviewPlaylist({ render: watchedRender(found), origin });
    const composition = presentComposition({ ...found, outputUrl, previewUrl, now: new Date() });
    response.setHeader('ETag', revisionTag(composition));
    return composition;
  }

  @Delete(':composition_id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'deleteComposition', summary: 'Delete a composition and its files' })
  @ApiParam({ name: 'composition_id', schema: { type: 'string', format: 'uuid' } })
  @ApiResponse({ status: 204, description: 'Deleted.' })
  @ErrorAnswers('VALIDATION_ERROR', 'NOT_FOUND', 'CONFLICT')
  async remove(@Param('composition_id', UuidParam) id: string, @CallerOf() { sees }: Caller): Promise<void> {
    const outcome = await this.writers.changing.run(() => this.store.remove(id, sees));
    if (outcome === 'not-found') throw noSuchComposition(id);
    if (outcome === 'processing') {
      throw conflict('The composition is being processed; cancel it, or wait until it has ended, and delete it then.');
    }
  }
}
