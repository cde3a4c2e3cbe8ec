import { Controller, Get, HttpCode, Inject, Options, Req, Res } from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import { ObjectStore, readFolderRequest } from '@app/storage';
import { ApiExcludeEndpoint, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { ErrorAnswers } from '../openapi/error-answers.decorator';
import { FileAnswers } from '../openapi/file-answers.decorator';
import { CROSS_ORIGIN } from './cross-origin';
import { refuse } from './refuse';
import { sendObject } from './send-object';

/**
 * Serves files below a signed folder link, whatever store they are in: URLs in playlists and captions are resolved
 * relative to the file, which would lose a signature of S3's in the query.
 */
@ApiTags('Downloads')
@Controller('downloads')
export class FoldersController {
  constructor(
    private readonly objects: ObjectStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get(':token/*path')
  @ApiOperation({
    operationId: 'downloadFolderFile',
    summary: 'Get a file of a multi-file output',
    description:
      'One link covers all files of an output: playlists, segments, images and captions refer to each other by ' +
      'relative URLs. Needs no key; open to any origin (CORS). Supports `Range` and conditional requests.',
  })
  @ApiParam({ name: 'token', description: 'Access token, part of the link.' })
  @ApiParam({ name: 'path', description: 'The file.', example: 'master.m3u8' })
  @FileAnswers('application/vnd.apple.mpegurl', 'video/mp4', 'image/jpeg', 'text/vtt')
  @ErrorAnswers('FORBIDDEN', 'NOT_FOUND')
  async download(@Req() request: Request, @Res() response: Response): Promise<void> {
    const grant = { secret: this.settings.urlSigningSecret, nowSeconds: Date.now() / 1000 };
    // Also on errors, so that pages can read them.
    response.set(CROSS_ORIGIN);
    const download = readFolderRequest(request.originalUrl, grant);
    if (download.kind === 'refused') throw refuse(download.reason);
    await sendObject(this.objects, response, { key: download.key, headers: { 'Cache-Control': 'private' } });
  }

  /** The CORS preflight of range requests. */
  @Options(':token/*path')
  @HttpCode(204)
  @ApiExcludeEndpoint()
  preflight(@Res({ passthrough: true }) response: Response): void {
    response.set({
      ...CROSS_ORIGIN,
      'Access-Control-Allow-Methods': 'GET, HEAD',
      'Access-Control-Allow-Headers': 'Range',
      'Access-Control-Max-Age': '86400',
    });
  }
}
