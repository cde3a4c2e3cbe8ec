import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { Previews } from '@app/compositions';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { DownloadLinks } from '../downloads/download-links';
import { extentFor } from '../downloads/extent-for';
import { sendPreview } from '../downloads/send-preview';
import { CallerOf, type Caller } from '../http/caller';
import { Origin } from '../http/origin';
import { UuidParam } from '../http/uuid-param.pipe';
import { ErrorAnswers } from '../openapi/error-answers.decorator';
import { CompositionFinder } from './composition-finder';
import { watchedRender } from './watched-render';

/** Previews of compositions while they render. */
@ApiTags('Compositions')
@Controller('api/v1/compositions/:composition_id')
export class PreviewController {
  constructor(
    private readonly finder: CompositionFinder,
    private readonly links: DownloadLinks,
    private readonly previews: Previews,
  ) {}

  @Get('preview.m3u8')
  @ApiOperation({
    operationId: 'getPreview',
    summary: 'Watch the video while it renders',
    description:
      'An HLS presentation of what has been rendered so far, without gaps, from the start; its playlists grow until ' +
      'the video is complete (`EVENT`, then `VOD`). It includes audio unless that takes much longer to produce than ' +
      'the first seconds of video. A media element (`Sec-Fetch-Dest: video`) gets the whole timeline immediately, ' +
      'and each segment once it is rendered. The URLs in the playlist need no key; neither does the playlist at ' +
      '`preview_url`. Available for MP4, MOV and HLS in H.264 or HEVC.',
  })
  @ApiParam({ name: 'composition_id', schema: { type: 'string', format: 'uuid' } })
  @ApiResponse({
    status: 200,
    description: 'The playlist.',
    content: { 'application/vnd.apple.mpegurl': { schema: { type: 'string' } } },
  })
  @ApiResponse({
    status: 307,
    description: 'For media elements, before the render is planned: try again at `Location`.',
  })
  @ErrorAnswers('VALIDATION_ERROR', 'NOT_FOUND', 'CONFLICT')
  async preview(
    @Param('composition_id', UuidParam) id: string,
    @CallerOf() caller: Caller,
    @Origin() origin: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const render = watchedRender(await this.finder.find(id, caller));
    const folder = await this.links.steadyPreview({ render, origin });
    const extent = extentFor(request);
    const { id: renderId } = render;
    await sendPreview(response, extent, () => this.previews.presentation({ renderId, extent, folder }));
  }
}
