import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import { contentDisposition, ObjectStore, readDownloadRequest } from '@app/storage';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { ErrorAnswers } from '../openapi/error-answers.decorator';
import { FileAnswers } from '../openapi/file-answers.decorator';
import { SignedLink } from '../openapi/signed-link.decorator';
import { refuse } from './refuse';
import { sendObject } from './send-object';

const CONTENT_TYPES = ['video/mp4', 'video/quicktime', 'video/webm', 'image/gif', 'audio/mpeg', 'audio/mp4'];

/** Serves files by signed links, whatever store they are in. Authorised by the signature. */
@ApiTags('Downloads')
@Controller('files')
export class FilesController {
  constructor(
    private readonly objects: ObjectStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('*key')
  @ApiOperation({
    operationId: 'downloadFile',
    summary: 'Download a file by its signed link',
    description: 'Use the link in `download_url`; it needs no key. Supports `Range` and conditional requests.',
  })
  @ApiParam({ name: 'key', description: 'Part of the signed link.', example: 'outputs/6f1d3c1e.mp4' })
  @SignedLink('filename', 'expires', 'signature')
  @FileAnswers(...CONTENT_TYPES)
  @ErrorAnswers('FORBIDDEN', 'NOT_FOUND')
  async download(@Req() request: Request, @Res() response: Response): Promise<void> {
    const grant = { secret: this.settings.urlSigningSecret, nowSeconds: Date.now() / 1000 };
    const download = readDownloadRequest(request.originalUrl, grant);
    if (download.kind === 'refused') throw refuse(download.reason);
    await sendObject(this.objects, response, {
      key: download.key,
      headers: {
        'Content-Disposition': contentDisposition(download.filename),
        'Cache-Control': 'private',
        // Players on other sites may show the video: the link is the authorisation.
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    });
  }
}
