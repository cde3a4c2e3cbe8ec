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

  @ApiProperty({ enum: SERVICE_HEALTH, description: "ffmpeg on the API's machine; workers need their own." })
  ffmpeg: ServiceHealth;

  @ApiProperty({ enum: SERVICE_HEALTH, description: "Whether the API's scratch disk has free space." })
  disk: ServiceHealth;

  @ApiProperty({ enum: SERVICE_HEALTH, description: 'Whether tasks start in time.' })
  queue: ServiceHealth;
}

/** What `GET /api/v1/health` answers. */
export class HealthDto {
  @ApiProperty({
    description: '`degraded`: an optional dependency is unavailable.',
    enum: HEALTH_STATUSES,
  })
  status: HealthReport['status'];

  @ApiProperty({ type: ServicesDto })
  services: HealthReport['services'];

  @ApiProperty({ description: 'Of this service.', example: '0.1.0' })
  version: string;

  @ApiProperty({ description: 'Time of the check.', format: 'date-time' })
  timestamp: string;
}
