import { ApiProperty } from '@nestjs/swagger';
import type { HealthReport } from './health-reporter';

/** What `GET /health/live` answers. */
export class LiveDto {
  @ApiProperty({ enum: ['live'], description: 'Always `live`.' })
  status: 'live';
}

/** What `GET /health/ready` answers. */
export class ReadyDto {
  @ApiProperty({ enum: ['ready', 'draining', 'unavailable'], description: 'Whether it accepts work.' })
  status: 'ready' | 'draining' | 'unavailable';

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string', enum: ['healthy', 'unhealthy'] },
    description: 'State of each dependency, by name.',
    example: { database: 'healthy', redis: 'healthy' },
  })
  services: HealthReport['services'];
}
