import { createHash } from 'node:crypto';
import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ObjectStore } from '@app/storage';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CompositionStore } from '@app/compositions';
import type { Response } from 'express';
import { DownloadLinks } from '../downloads/download-links';
import { conflict, notFound } from '../http/api-error';
import { CallerOf, type Caller } from '../http/caller';
import { Origin } from '../http/origin';
import { UuidParam } from '../http/uuid-param.pipe';
import { ErrorAnswers } from '../openapi/error-answers.decorator';
import type { Wire } from '../openapi/wire';
import { CompositionFinder } from './composition-finder';
import { CompositionMetadataDto } from './dto/composition-metadata.dto';
import { DownloadDto } from './dto/download.dto';
import { presentDownload } from './present/present-download';
import { presentMetadata } from './present/present-metadata';

/** The results of a composition. */
@ApiTags('Compositions')
@Controller('api/v1/compositions/:composition_id')
export class ResultsController {
  constructor(
    private readonly finder: CompositionFinder,
    private readonly links: DownloadLinks,
    private readonly store: CompositionStore,
    private readonly objects: ObjectStore,
  ) {}

  @Get('download')
  @ApiOperation({ operationId: 'getDownload', summary: 'Get a download link for the finished video' })
  @ApiParam({ name: 'composition_id', schema: { type: 'string', format: 'uuid' } })
  @ApiResponse({ status: 200, description: 'The link, and the properties of the file.', type: DownloadDto })
  @ErrorAnswers('VALIDATION_ERROR', 'NOT_FOUND', 'CONFLICT')
  async download(
    @Param('composition_id', UuidParam) id: string,
    @CallerOf() caller: Caller,
    @Origin() origin: string,
  ): Promise<Wire<DownloadDto>> {
    const { composition, served } = await this.finder.find(id, caller);
    if (!served?.output) {
      throw conflict(`The composition is ${composition.status}; it can be downloaded once it is completed.`);
    }
    const { spec, output } = served;
    const link = await this.links.fresh({ spec, output, origin });
    return presentDownload({ composition: { id, spec }, output, link });
  }

  @Get('metadata')
  @ApiOperation({
    operationId: 'getMetadata',
    summary: 'Get metadata of inputs, output and processing',
    description: 'Describes the last completed revision. Before there is one, unknown values are null or empty.',
  })
  @ApiParam({ name: 'composition_id', schema: { type: 'string', format: 'uuid' } })
  @ApiResponse({ status: 200, description: 'The metadata known so far.', type: CompositionMetadataDto })
  @ErrorAnswers('VALIDATION_ERROR', 'NOT_FOUND')
  async metadata(
    @Param('composition_id', UuidParam) id: string,
    @CallerOf() caller: Caller,
    @Origin() origin: string,
  ): Promise<Wire<CompositionMetadataDto>> {
    const { composition, render: latest, served } = await this.finder.find(id, caller);
    const render = served ?? latest;
    const { spec, output } = render;
    const outputUrl = output && (await this.links.steady({ spec, output, origin }));
    const folderUrl = output && (await this.links.steadyFolder({ output, origin }));
    const plan = await this.store.findPlan(render.id);
    const cachedSegments = await this.store.cachedSegments(render.id);
    return presentMetadata({ composition, render, plan, outputUrl, folderUrl, cachedSegments });
  }

  @Get('poster.jpg')
  @ApiOperation({
    operationId: 'getPoster',
    summary: 'Get the poster image',
    description:
      "The frame at `output.poster_time`, in the size of the video. The composition's metadata has a link that " +
      'needs no key.',
  })
  @ApiParam({ name: 'composition_id', schema: { type: 'string', format: 'uuid' } })
  @ApiResponse({
    status: 200,
    description: 'The image.',
    content: { 'image/jpeg': { schema: { type: 'string', format: 'binary' } } },
  })
  @ApiResponse({ status: 304, description: 'Not modified: it matches `If-None-Match`.' })
  @ErrorAnswers('VALIDATION_ERROR', 'NOT_FOUND', 'CONFLICT')
  async poster(
    @Param('composition_id', UuidParam) id: string,
    @CallerOf() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile | undefined> {
    const { composition, served } = await this.finder.find(id, caller);
    const output = served?.output;
    if (!output) throw conflict(`The composition is ${composition.status}; it has a poster once it is completed.`);
    const key = output.pictures && `${output.folder ?? ''}${output.pictures.poster}`;
    const found = key === undefined ? null : await this.objects.head(key);
    if (!found) throw notFound('This composition has no poster.');
    // Another render would have another key.
    response.setHeader('ETag', `"${createHash('sha256').update(found.key).digest('base64url')}"`);
    if (response.req.fresh) {
      response.status(304);
      return undefined;
    }
    return new StreamableFile(await this.objects.read(found.key), { type: 'image/jpeg', length: found.sizeBytes });
  }
}
