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
    summary: 'Liveness probe',
    description: 'Does not fail while the process is draining.',
  })
  @ApiResponse({ status: 200, description: 'The process is running.', type: LiveDto })
  live(): Pick<LiveDto, 'status'> {
    return { status: 'live' };
  }

  @Get('ready')
  @ApiOperation({ operationId: 'isReady', summary: 'Readiness probe' })
  @ApiResponse({ status: 200, description: 'Ready.', type: ReadyDto })
  @ApiResponse({
    status: 503,
    description: 'Draining, or a dependency is unavailable.',
    type: ReadyDto,
  })
  async ready(@Res({ passthrough: true }) response: StatusResponse): Promise<Pick<ReadyDto, keyof ReadyDto>> {
    const { draining, status, services } = await this.reporter.report();
    const ready = !draining && status !== 'unhealthy';
    if (!ready) response.status(HttpStatus.SERVICE_UNAVAILABLE);
    return { status: draining ? 'draining' : ready ? 'ready' : 'unavailable', services };
  }
}
