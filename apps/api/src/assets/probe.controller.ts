import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { CallerOf, type Caller } from '../http/caller';
import { untilClientGoes } from '../http/until-client-goes';
import { ErrorAnswers } from '../openapi/error-answers.decorator';
import type { Wire } from '../openapi/wire';
import { ShapePipe } from '../validation/shape.pipe';
import { ProbeDto, ProbeRequestDto } from './dto/probe.dto';
import { presentMedia } from './present-media';
import { Probes } from './probes';

@ApiTags('Assets')
@Controller('api/v1/probe')
export class ProbeController {
  constructor(private readonly probes: Probes) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'probeFile',
    summary: 'Probe a file',
    description:
      'Fetches the file and describes its content. The operator limits its size and the time this may take ' +
      '(`PROBE_MAX_BYTES`, `PROBE_SECONDS`).',
  })
  @ApiResponse({ status: 200, description: 'The description of the file.', type: ProbeDto })
  @ErrorAnswers('VALIDATION_ERROR', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE', 'UNPROCESSABLE_MEDIA')
  async probe(
    @Body(new ShapePipe(ProbeRequestDto)) { url }: ProbeRequestDto,
    @CallerOf() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Wire<ProbeDto>> {
    const { kind, sizeBytes, sha256, media } = await this.probes.probe(url, caller, untilClientGoes(response));
    return { url, kind, size: sizeBytes, sha256, media: media && presentMedia(media) };
  }
}
