import { AssetStore } from '@app/assets';
import { SETTINGS, type Settings } from '@app/config';
import { Controller, Delete, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { conflict, notFound } from '../http/api-error';
import { CallerOf, type Caller } from '../http/caller';
import { Origin } from '../http/origin';
import { toPage } from '../http/page-query.dto';
import { publicUrl } from '../http/public-url';
import { UuidParam } from '../http/uuid-param.pipe';
import { ErrorAnswers } from '../openapi/error-answers.decorator';
import type { Wire } from '../openapi/wire';
import { ShapePipe } from '../validation/shape.pipe';
import { AssetUploads } from './asset-uploads';
import { AssetListQueryDto } from './dto/asset-list-query.dto';
import { AssetListDto } from './dto/asset-list.dto';
import { AssetDto } from './dto/asset.dto';
import { presentAsset } from './present-asset';

const PATH = 'api/v1/assets';
const UPLOAD_SCHEMA = {
  type: 'object',
  required: ['file'],
  properties: {
    file: { type: 'string', format: 'binary', description: 'Media, a font, a `.cube` file or subtitles.' },
  },
} as const;

@ApiTags('Assets')
@Controller(PATH)
export class AssetsController {
  constructor(
    private readonly assets: AssetStore,
    private readonly uploads: AssetUploads,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post()
  @ApiOperation({
    operationId: 'uploadAsset',
    summary: 'Upload a file',
    description:
      'A video, audio, an image, a font (TTF, OTF, WOFF), a 3D LUT (`.cube`) or subtitles (SRT, VTT, ASS). The type ' +
      'is detected from the content. Identical content is stored once, however often it is uploaded.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { ...UPLOAD_SCHEMA, required: [...UPLOAD_SCHEMA.required] } })
  @ApiResponse({
    status: 201,
    description: 'The asset, ready to be used in compositions.',
    type: AssetDto,
    headers: { Location: { description: 'URL of the asset.', schema: { type: 'string', format: 'uri' } } },
  })
  @ErrorAnswers('VALIDATION_ERROR', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE', 'UNPROCESSABLE_MEDIA')
  async upload(
    @Req() request: Request,
    @CallerOf() caller: Caller,
    @Origin() origin: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Wire<AssetDto>> {
    const asset = await this.uploads.receive(request, caller);
    response.location(publicUrl(`/${PATH}/${asset.id}`, { configured: this.settings.publicUrl, origin }));
    return presentAsset(asset);
  }

  @Get()
  @ApiOperation({ operationId: 'listAssets', summary: 'List assets' })
  @ApiResponse({ status: 200, description: 'One page of the list.', type: AssetListDto })
  @ErrorAnswers('VALIDATION_ERROR')
  async list(
    @Query(new ShapePipe(AssetListQueryDto)) query: AssetListQueryDto,
    @CallerOf() { sees }: Caller,
  ): Promise<Wire<AssetListDto>> {
    const page = toPage(query);
    const { assets, total } = await this.assets.list({
      ...page,
      owner: sees,
      ...(query.kind === undefined ? {} : { kind: query.kind }),
    });
    return { assets: assets.map(presentAsset), total, ...page, has_more: page.offset + assets.length < total };
  }

  @Get(':asset_id')
  @ApiOperation({ operationId: 'getAsset', summary: 'Get an asset' })
  @ApiParam({ name: 'asset_id', schema: { type: 'string', format: 'uuid' } })
  @ApiResponse({ status: 200, description: 'The asset, as inspected when it was uploaded.', type: AssetDto })
  @ErrorAnswers('VALIDATION_ERROR', 'NOT_FOUND')
  async get(@Param('asset_id', UuidParam) id: string, @CallerOf() { sees }: Caller): Promise<Wire<AssetDto>> {
    const asset = await this.assets.find(id, sees);
    if (!asset) throw noSuchAsset(id);
    return presentAsset(asset);
  }

  @Delete(':asset_id')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'deleteAsset',
    summary: 'Delete an asset',
    description: 'CONFLICT while an unfinished composition uses it.',
  })
  @ApiParam({ name: 'asset_id', schema: { type: 'string', format: 'uuid' } })
  @ApiResponse({ status: 204, description: 'Deleted.' })
  @ErrorAnswers('VALIDATION_ERROR', 'NOT_FOUND', 'CONFLICT')
  async remove(@Param('asset_id', UuidParam) id: string, @CallerOf() { sees }: Caller): Promise<void> {
    const outcome = await this.assets.remove(id, sees);
    if (outcome === 'not-found') throw noSuchAsset(id);
    if (outcome === 'in-use') {
      throw conflict('An unfinished composition uses this asset; it can be deleted once that has finished.');
    }
  }
}

function noSuchAsset(id: string): Error {
  return notFound(`There is no asset ${id}.`);
}
