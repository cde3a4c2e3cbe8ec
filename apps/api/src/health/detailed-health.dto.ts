import { QUEUE_NAMES, type QueueDepth } from '@app/queueing';
import { ApiProperty } from '@nestjs/swagger';
import type { Wire } from '../openapi/wire';
import { HEALTH_STATUSES, SERVICE_HEALTH, type ServiceHealth } from './health.dto';

export class ServiceDetailDto {
  @ApiProperty({ enum: SERVICE_HEALTH, description: 'Whether it is usable.' })
  status: ServiceHealth;

  @ApiProperty({ example: 1.4, description: 'Response time in milliseconds, or time until it failed.' })
  response_time_ms: number;
}

class PoolDto {
  @ApiProperty({ example: 4, description: 'Open connections of this API.' })
  size: number;

  @ApiProperty({ example: 3, description: 'Unused connections.' })
  idle: number;

  @ApiProperty({ example: 0, description: 'Requests waiting for a connection.' })
  waiting: number;
}

export class QueueFiguresDto {
  @ApiProperty({ enum: QUEUE_NAMES, description: 'Name of the queue.' })
  queue: QueueDepth['queue'];

  @ApiProperty({
    enum: ['ready', 'waiting', 'running'],
    description: '`waiting`: for another task that is producing the same result.',
  })
  status: QueueDepth['status'];

  @ApiProperty({ example: 12, description: 'Number of tasks.' })
  tasks: number;

  @ApiProperty({ example: 0.8, description: 'How long the oldest task has been ready to run, in seconds.' })
  oldest_seconds: number;
}

class EncoderDto {
  @ApiProperty({ example: 'h264_nvenc', description: 'Name in ffmpeg; `software` stands for all software encoders.' })
  encoder: string;

  @ApiProperty({ description: 'Whether a test encode succeeded.' })
  usable: boolean;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'The NVIDIA driver is not installed.',
    description: 'Why it is not usable.',
  })
  reason: string | null;
}

export class DatabaseDetailDto extends ServiceDetailDto {
  @ApiProperty({ type: PoolDto, description: 'The connection pool.' })
  pool: PoolDto;
}

export class RedisDetailDto extends ServiceDetailDto {
  @ApiProperty({
    type: Number,
    nullable: true,
    example: 9,
    description: 'Number of client connections, of all processes.',
  })
  clients: number | null;

  @ApiProperty({ type: [QueueFiguresDto], nullable: true, description: 'All queues and states with tasks.' })
  queues: QueueFiguresDto[] | null;
}

export class FfmpegDetailDto extends ServiceDetailDto {
  @ApiProperty({ type: String, nullable: true, example: '7.1', description: 'Null if it cannot be run.' })
  version: string | null;

  @ApiProperty({ type: [EncoderDto], description: "The encoders on this API's machine; workers log theirs." })
  encoders: readonly EncoderDto[];
}

class ServiceDetailsDto {
  @ApiProperty({ type: DatabaseDetailDto, description: 'PostgreSQL.' })
  database: DatabaseDetailDto;

  @ApiProperty({ type: RedisDetailDto, description: 'Redis, and the content of the queues.' })
  redis: RedisDetailDto;

  @ApiProperty({ type: ServiceDetailDto, description: 'The object store.' })
  storage: ServiceDetailDto;

  @ApiProperty({ type: FfmpegDetailDto, description: "ffmpeg on the API's machine." })
  ffmpeg: FfmpegDetailDto;

  @ApiProperty({ type: ServiceDetailDto, description: 'The scratch disk of this API.' })
  disk: ServiceDetailDto;

  @ApiProperty({ type: ServiceDetailDto, description: 'Whether tasks start in time.' })
  queue: ServiceDetailDto;
}

class WorkersDto {
  @ApiProperty({ example: 3, description: 'Workers that take tasks.' })
  active: number;

  @ApiProperty({ example: 2, description: 'Workers that are running tasks.' })
  busy: number;

  @ApiProperty({ example: 1, description: 'Workers that are not running any.' })
  idle: number;
}

class SystemDto {
  @ApiProperty({ example: 37.5, description: 'Usage of the cores available to this API.' })
  cpu_percent: number;

  @ApiProperty({ example: 48.1, description: 'Usage of the memory of its container, or of the machine.' })
  memory_percent: number;

  @ApiProperty({ type: Number, nullable: true, example: 61, description: 'Usage of the disk of its scratch space.' })
  disk_usage_percent: number | null;
}

/** Details of a dependency beyond its status. */
export type FiguresOf<Detail extends ServiceDetailDto> = Omit<Wire<Detail>, keyof ServiceDetailDto>;

/** Response of `GET /api/v1/health/detailed`. */
export class DetailedHealthDto {
  @ApiProperty({ enum: HEALTH_STATUSES, description: 'As in the short form.' })
  status: (typeof HEALTH_STATUSES)[number];

  @ApiProperty({ type: ServiceDetailsDto, description: 'Dependencies of the API.' })
  services: ServiceDetailsDto;

  @ApiProperty({ type: WorkersDto, nullable: true, description: 'Null while the database is unavailable.' })
  workers: WorkersDto | null;

  @ApiProperty({ type: SystemDto, description: "Load of this API's machine." })
  system: SystemDto;

  @ApiProperty({ example: '0.1.0', description: 'Version of this service.' })
  version: string;

  @ApiProperty({ format: 'date-time', description: 'Time of the check.' })
  timestamp: string;
}
