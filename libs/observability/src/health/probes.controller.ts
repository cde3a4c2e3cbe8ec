import { Controller, Get, HttpStatus, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { HealthReporter } from './health-reporter';
import { LiveDto, ReadyDto } from './probe-answers.dto';

interface StatusResponse {
  status(code: number): unknown;
}

/** For orchestrators: may the process be restarted, may it be sent traffic? */
@ApiTags('Health')
@Controller('health')
export class ProbesController {
  constructor(private readonly reporter: HealthReporter) {}

  @Get('live')
  @ApiOperation({
    operationId: 'isLive',
    summary: 'Whether the process runs',
    description: 'Does not fail while it drains.',
  })
  @ApiResponse({ status: 200, description: 'It does.', type: LiveDto })
  live(): Pick<LiveDto, 'status'> {
    return { status: 'live' };
  }

  @Get('ready')
  @ApiOperation({ operationId: 'isReady', summary: 'Whether the process can take work' })
  @ApiResponse({ status: 200, description: 'It can.', type: ReadyDto })
  @ApiResponse({
    status: 503,
    description: 'It is draining, or something that it needs is not there.',
    type: ReadyDto,
  })
  async ready(@Res({ passthrough: true }) response: StatusResponse): Promise<Pick<ReadyDto, keyof ReadyDto>> {
    const { draining, status, services } = await this.reporter.report();
    const ready = !draining && status !== 'unhealthy';
    if (!ready) response.status(HttpStatus.SERVICE_UNAVAILABLE);
    return { status: draining ? 'draining' : ready ? 'ready' : 'unavailable', services };
  }
}
