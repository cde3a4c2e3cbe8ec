import { Controller, Get, Res, type OnModuleInit } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Metrics } from './metrics';

interface TextResponse {
  type(contentType: string): unknown;
}

/** For Prometheus. */
@ApiTags('Health')
@Controller('metrics')
export class MetricsController implements OnModuleInit {
  constructor(private readonly metrics: Metrics) {}

  onModuleInit(): void {
    this.metrics.measureProcess();
  }

  @Get()
  @ApiOperation({
    operationId: 'getMetrics',
    summary: 'Metrics of this process, in the Prometheus text format',
  })
  @ApiProduces('text/plain')
  @ApiResponse({
    status: 200,
    description: 'The metrics; docs/metrics.md lists them.',
    content: {
      'text/plain': {
        schema: { type: 'string' },
        example: 'reelwright_queue_tasks{queue="segment",status="ready"} 3',
      },
    },
  })
  scrape(@Res({ passthrough: true }) response: TextResponse): Promise<string> {
    response.type(this.metrics.contentType);
    return this.metrics.text();
  }
}
