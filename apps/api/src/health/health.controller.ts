import { Controller, Get, HttpStatus, Res } from '@nestjs/common';
import { HealthReporter, VERSION } from '@app/observability';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Wire } from '../openapi/wire';
import { DetailedHealth } from './detailed-health';
import { DetailedHealthDto } from './detailed-health.dto';
import { HealthDto } from './health.dto';

@ApiTags('Health')
@Controller('api/v1/health')
export class HealthController {
  constructor(
    private readonly reporter: HealthReporter,
    private readonly details: DetailedHealth,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getHealth', summary: 'Health of the service and its dependencies' })
  @ApiResponse({
    status: 200,
    type: HealthDto,
    description: 'Healthy, or degraded: something is missing that requests do not depend on.',
  })
  @ApiResponse({ status: 503, type: HealthDto, description: 'Unhealthy.' })
  async health(@Res({ passthrough: true }) response: Response): Promise<Wire<HealthDto>> {
    const { status, services } = await this.reporter.report();
    if (status === 'unhealthy') response.status(HttpStatus.SERVICE_UNAVAILABLE);
    return { status, services, version: VERSION, timestamp: new Date().toISOString() };
  }

  @Get('detailed')
  @ApiOperation({
    operationId: 'getDetailedHealth',
    summary: 'Detailed health, with figures',
    description:
      'For operators: if the public API requires a key, this requires one with the scope `internal`. Not ' +
      'rate-limited.',
  })
  @ApiResponse({ status: 200, type: DetailedHealthDto })
  @ApiResponse({ status: 503, type: DetailedHealthDto, description: 'Unhealthy.' })
  async detailed(@Res({ passthrough: true }) response: Response): Promise<Wire<DetailedHealthDto>> {
    const detailed = await this.details.tell();
    if (detailed.status === 'unhealthy') response.status(HttpStatus.SERVICE_UNAVAILABLE);
    return detailed;
  }
}
