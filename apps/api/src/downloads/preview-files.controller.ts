import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { previewFileOf, Previews, type MediaName, type PreviewFile } from '@app/compositions';
import { SETTINGS, type Settings } from '@app/config';
import { readFolderRequest } from '@app/storage';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { ErrorAnswers } from '../openapi/error-answers.decorator';
import { askAgain } from './ask-again';
import { CROSS_ORIGIN } from './cross-origin';
import { extentFor } from './extent-for';
import { refuse } from './refuse';
import { refusePreview } from './refuse-preview';
import { sendFragments } from './send-fragments';
import { sendPreview } from './send-preview';
import { waitUntilMade } from './wait-until-made';

const CONTENT_TYPES = { picture: 'video/mp4', sound: 'audio/mp4' };

/** Serves previews by signed folder links. Their media files are generated on request. */
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
    description:
      'Use the link in `preview_url`; it needs no key. `index.m3u8` grows until the video is complete. `whole.m3u8` ' +
      'lists the whole timeline from the outset; a request for one of its segments waits until it is rendered, and ' +
      'is redirected to the same URL after 20 seconds to go on waiting.',
  })
  @ApiParam({ name: 'token', description: 'Access token, part of the link.' })
  @ApiParam({ name: 'name', description: 'The file.', example: 'index.m3u8' })
  @ApiResponse({
    status: 200,
    description: 'The file.',
    content: {
      'application/vnd.apple.mpegurl': { schema: { type: 'string' } },
      'video/mp4': { schema: { type: 'string', format: 'binary' } },
      'audio/mp4': { schema: { type: 'string', format: 'binary' } },
    },
  })
  @ApiResponse({ status: 307, description: 'Not rendered yet: try again at `Location`.' })
  @ErrorAnswers('FORBIDDEN', 'NOT_FOUND', 'CONFLICT')
  async get(@Req() request: Request, @Res() response: Response): Promise<void> {
    response.set(CROSS_ORIGIN);
    const { renderId, name } = this.fileOf(request);
    if (name.kind === 'header' || name.kind === 'segment') return this.sendMedia(renderId, name, response);
    const extent = name.extent ?? extentFor(request);
    await sendPreview(response, extent, () =>
      name.kind === 'entry'
        ? this.previews.presentation({ renderId, extent })
        : this.previews.track({ renderId, extent, track: name.track }),
    );
  }

  private fileOf({ originalUrl }: Request): PreviewFile {
    const grant = { secret: this.settings.urlSigningSecret, nowSeconds: Date.now() / 1000 };
    const granted = readFolderRequest(originalUrl, grant);
    if (granted.kind === 'refused') throw refuse(granted.reason);
    const file = previewFileOf(granted.key);
    if (!file) throw refuse('missing');
    return file;
  }

  /** Waits for what is not rendered yet: only players of complete playlists request it. */
  private async sendMedia(renderId: string, name: MediaName, response: Response): Promise<void> {
    const outcome = await waitUntilMade(response, () =>
      this.previews.useMedia(renderId, name, async (content) => {
        response.set({ 'Cache-Control': 'private', 'Content-Type': CONTENT_TYPES[name.track] });
        if (content.kind === 'bytes') response.send(content.bytes);
        else await sendFragments(response, content.path, content.media);
      }),
    );
    if (outcome === 'not-yet') askAgain(response);
    else if (outcome !== 'used') throw refusePreview('gone');
  }
}
