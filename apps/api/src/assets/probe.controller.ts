import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CallerOf, type Caller } from '../http/caller';
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
    summary: 'Find out what a file is',
    description:
      'Fetches the file and answers with what is in it. How large it may be, and how long that may take, is set by ' +
      'the operator (`PROBE_MAX_BYTES`, `PROBE_SECONDS`).',
  })
  @ApiResponse({ status: 200, description: 'What was found.', type: ProbeDto })
  @ErrorAnswers('VALIDATION_ERROR', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE', 'UNPROCESSABLE_MEDIA')
  async probe(
    @Body(new ShapePipe(ProbeRequestDto)) { url }: ProbeRequestDto,
    @CallerOf() caller: Caller,
  ): Promise<Wire<ProbeDto>> {
    const { kind, sizeBytes, sha256, media } = await this.probes.probe(url, caller);
    return { url, kind, size: sizeBytes, sha256, media: media && presentMedia(media) };
  }
}
