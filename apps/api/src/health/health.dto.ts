import type { HealthReport } from '@app/observability';
import { ApiProperty } from '@nestjs/swagger';

export const HEALTH_STATUSES = ['healthy', 'degraded', 'unhealthy'] as const;

export const SERVICE_HEALTH = ['healthy', 'unhealthy'] as const;
export type ServiceHealth = (typeof SERVICE_HEALTH)[number];

class ServicesDto {
  @ApiProperty({ enum: SERVICE_HEALTH })
  database: ServiceHealth;

  @ApiProperty({ enum: SERVICE_HEALTH })
  redis: ServiceHealth;

  @ApiProperty({ enum: SERVICE_HEALTH })
  storage: ServiceHealth;

  @ApiProperty({ enum: SERVICE_HEALTH, description: 'As the API finds it; workers need their own.' })
  ffmpeg: ServiceHealth;

  @ApiProperty({ enum: SERVICE_HEALTH, description: 'Whether there is room in the scratch space of this API.' })
  disk: ServiceHealth;

  @ApiProperty({ enum: SERVICE_HEALTH, description: 'Whether tasks are begun in time.' })
  queue: ServiceHealth;
}

/** What `GET /api/v1/health` answers. */
export class HealthDto {
  @ApiProperty({ enum: HEALTH_STATUSES })
  status: HealthReport['status'];

  @ApiProperty({ type: ServicesDto })
  services: HealthReport['services'];

  @ApiProperty({ example: '0.1.0' })
  version: string;

  @ApiProperty({ format: 'date-time' })
  timestamp: string;
}
