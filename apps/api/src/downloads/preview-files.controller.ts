import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import {
  PREVIEW_HEADER,
  PREVIEW_PLAYLIST,
  previewFileOf,
  Previews,
  previewSegmentIndex,
  type PreviewFile,
} from '@app/compositions';
import { SETTINGS, type Settings } from '@app/config';
import { readFolderRequest } from '@app/storage';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { ErrorAnswers } from '../openapi/error-answers.decorator';
import { CROSS_ORIGIN } from './cross-origin';
import { refusePreview } from './no-preview';
import { refuse } from './refuse';
import { sendFragments } from './send-fragments';
import { sendPlaylist } from './send-playlist';

/** Serves previews by signed folder links. Their media are made when they are asked for. */
@ApiTags('Downloads')
@Controller('downloads/:token/preview')
export class PreviewFilesController {
  constructor(
    private readonly previews: Previews,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get(':name')
  @ApiOperation({
    operationId: 'getPreviewFile',
    summary: 'Get a file of a preview',
    description: 'Take the link from `preview_url`; it needs no key. `index.m3u8` grows until the video is complete.',
  })
  @ApiParam({ name: 'token', description: 'The permission, part of the link.' })
  @ApiParam({ name: 'name', description: 'The file.', example: 'index.m3u8' })
  @ApiResponse({
    status: 200,
    description: 'The file.',
    content: {
      'application/vnd.apple.mpegurl': { schema: { type: 'string' } },
      'video/mp4': { schema: { type: 'string', format: 'binary' } },
    },
  })
  @ErrorAnswers('FORBIDDEN', 'NOT_FOUND', 'CONFLICT')
  async get(@Req() request: Request, @Res() response: Response): Promise<void> {
    response.set(CROSS_ORIGIN);
    const { renderId, name } = this.fileOf(request);
    if (name !== PREVIEW_PLAYLIST) return this.sendMedia(renderId, name, response);
    const preview = await this.previews.playlist(renderId);
    if (preview.kind === 'none') throw refusePreview(preview.reason);
    sendPlaylist(response, preview.text);
  }

  private fileOf({ originalUrl }: Request): PreviewFile {
    const grant = { secret: this.settings.urlSigningSecret, nowSeconds: Date.now() / 1000 };
    const granted = readFolderRequest(originalUrl, grant);
    if (granted.kind === 'refused') throw refuse(granted.reason);
    const file = previewFileOf(granted.key);
    if (!file) throw refuse('missing');
    return file;
  }

  /** The header of any segment serves all; that of the first is there as soon as there is a playlist. */
  private async sendMedia(renderId: string, name: string, response: Response): Promise<void> {
    const isHeader = name === PREVIEW_HEADER;
    const index = isHeader ? 0 : previewSegmentIndex(name);
    const isThere =
      index !== null &&
      (await this.previews.useMedia(renderId, index, async (path, media) => {
        response.set({ 'Cache-Control': 'private', 'Content-Type': 'video/mp4' });
        if (isHeader) response.send(media.header);
        else await sendFragments(response, path, media);
      }));
    if (!isThere) throw refusePreview('gone');
  }
}
