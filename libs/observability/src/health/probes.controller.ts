import { Controller, Get, HttpStatus, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { HealthReporter, type HealthReport } from './health-reporter';

interface StatusResponse {
  status(code: number): unknown;
}

/** For orchestrators: may the process be restarted, may it be sent traffic? */
@ApiTags('Health')
@Controller('health')
export class ProbesController {
  constructor(private readonly reporter: HealthReporter) {}

  @Get('live')
  @ApiOperation({ summary: 'Whether the process runs', description: 'Does not fail while it drains.' })
  @ApiResponse({ status: 200, description: 'It does.' })
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Whether the process can take work' })
  @ApiResponse({ status: 200, description: 'It can.' })
  @ApiResponse({ status: 503, description: 'It is draining, or something that it needs is not there.' })
  async ready(
    @Res({ passthrough: true }) response: StatusResponse,
  ): Promise<{ status: 'ready' | 'draining' | 'unavailable'; services: HealthReport['services'] }> {
    const { draining, status, services } = await this.reporter.report();
    const ready = !draining && status !== 'unhealthy';
    if (!ready) response.status(HttpStatus.SERVICE_UNAVAILABLE);
    return { status: draining ? 'draining' : ready ? 'ready' : 'unavailable', services };
  }
}
