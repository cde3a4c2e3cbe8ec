import type { HealthReport } from '@app/observability';
import { ApiProperty } from '@nestjs/swagger';

export const HEALTH_STATUSES = ['healthy', 'degraded', 'unhealthy'] as const;

export const SERVICE_HEALTH = ['healthy', 'unhealthy'] as const;
export type ServiceHealth = (typeof SERVICE_HEALTH)[number];

class ServicesDto {
  @ApiProperty({ description: 'PostgreSQL.', enum: SERVICE_HEALTH })
  database: ServiceHealth;

  @ApiProperty({ description: 'Redis: queues, events and rate limits.', enum: SERVICE_HEALTH })
  redis: ServiceHealth;

  @ApiProperty({ description: 'The object store.', enum: SERVICE_HEALTH })
  storage: ServiceHealth;

  @ApiProperty({ enum: SERVICE_HEALTH, description: 'The ffmpeg of this API; workers have their own.' })
  ffmpeg: ServiceHealth;

  @ApiProperty({ enum: SERVICE_HEALTH, description: 'Whether the scratch space of this API has room.' })
  disk: ServiceHealth;

  @ApiProperty({ enum: SERVICE_HEALTH, description: 'Whether tasks start in time.' })
  queue: ServiceHealth;
}

/** Response of `GET /api/v1/health`. */
export class HealthDto {
  @ApiProperty({
    description: '`degraded`: something is unavailable that requests do not depend on.',
    enum: HEALTH_STATUSES,
  })
  status: HealthReport['status'];

  @ApiProperty({ type: ServicesDto })
  services: HealthReport['services'];

  @ApiProperty({ description: 'Version of this service.', example: '0.1.0' })
  version: string;

  @ApiProperty({ description: 'Time of the check.', format: 'date-time' })
  timestamp: string;
}
