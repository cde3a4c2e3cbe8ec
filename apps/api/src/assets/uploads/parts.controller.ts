import { join } from 'node:path';
import { SETTINGS, type Settings } from '@app/config';
import { ObjectStore, readUploadRequest, requireFreeSpace, ScratchSpace } from '@app/storage';
import { Controller, HttpCode, Inject, Options, Put, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiExcludeEndpoint,
  ApiOperation,
  ApiParam,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { CROSS_ORIGIN } from '../../downloads/cross-origin';
import { refuse } from '../../downloads/refuse';
import { ErrorAnswers } from '../../openapi/error-answers.decorator';
import { SignedLink } from '../../openapi/signed-link.decorator';
import { receivePart } from './receive-part';

/** Receives parts of uploads if clients cannot reach the store directly. Authorised by the signature. */
@ApiTags('Assets')
@Controller('uploads')
export class PartsController {
  constructor(
    private readonly objects: ObjectStore,
    private readonly scratch: ScratchSpace,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Put('*key')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'putPart',
    summary: 'Upload a part to its signed link',
    description: 'Use the link in `parts[].url`. It needs no key, and accepts exactly the size that it was signed for.',
  })
  @ApiParam({ name: 'key', description: 'Part of the signed link.', example: 'uploads/6f1d3c1e/00001' })
  @SignedLink('size', 'expires', 'signature')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ description: 'The content of the part.', required: true, schema: { type: 'string', format: 'binary' } })
  @ApiResponse({ status: 204, description: 'Stored.' })
  @ErrorAnswers('VALIDATION_ERROR', 'FORBIDDEN')
  async put(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    response.set(CROSS_ORIGIN);
    const grant = { secret: this.settings.urlSigningSecret, nowSeconds: Date.now() / 1000 };
    const granted = readUploadRequest(request.originalUrl, grant);
    if (granted.kind === 'refused') throw refuse(granted.reason, 'upload');
    await this.scratch.use(async (folder) => {
      const path = join(folder, 'part');
      await requireFreeSpace(folder, granted.sizeBytes);
      await receivePart(request, { path, sizeBytes: granted.sizeBytes });
      await this.objects.putFile(granted.key, path);
    });
  }

  /** The CORS preflight of an upload from another site's page. */
  @Options('*key')
  @HttpCode(204)
  @ApiExcludeEndpoint()
  preflight(@Res({ passthrough: true }) response: Response): void {
    response.set({
      ...CROSS_ORIGIN,
      'Access-Control-Allow-Methods': 'PUT',
      'Access-Control-Allow-Headers': 'Content-Type',
      'Access-Control-Max-Age': '86400',
    });
  }
}
