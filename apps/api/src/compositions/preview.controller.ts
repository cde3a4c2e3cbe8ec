import { Controller, Get, Param, Res } from '@nestjs/common';
import { Previews } from '@app/compositions';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { DownloadLinks } from '../downloads/download-links';
import { refusePreview } from '../downloads/no-preview';
import { sendPlaylist } from '../downloads/send-playlist';
import { CallerOf, type Caller } from '../http/caller';
import { Origin } from '../http/origin';
import { UuidParam } from '../http/uuid-param.pipe';
import { ErrorAnswers } from '../openapi/error-answers.decorator';
import { CompositionFinder } from './composition-finder';

/** A composition that is watched while it is made. */
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
    summary: 'Watch the video while it is made',
    description:
      'An HLS playlist of the picture, without sound, as far as it is finished from the start; it grows until the video ' +
      'is complete (`EVENT`, then `VOD`). What it names needs no key; `preview_url` leads to a playlist that needs ' +
      'none either. For MP4, MOV and HLS in H.264 or HEVC.',
  })
  @ApiParam({ name: 'composition_id', schema: { type: 'string', format: 'uuid' } })
  @ApiResponse({
    status: 200,
    description: 'The playlist.',
    content: { 'application/vnd.apple.mpegurl': { schema: { type: 'string' } } },
  })
  @ErrorAnswers('VALIDATION_ERROR', 'NOT_FOUND', 'CONFLICT')
  async preview(
    @Param('composition_id', UuidParam) id: string,
    @CallerOf() caller: Caller,
    @Origin() origin: string,
    @Res() response: Response,
  ): Promise<void> {
    const { composition } = await this.finder.find(id, caller);
    const folder = await this.links.steadyPreview({ composition, origin });
    const preview = await this.previews.playlist(composition.renderId, folder);
    if (preview.kind === 'none') throw refusePreview(preview.reason);
    sendPlaylist(response, preview.text);
  }
}
