import { QUEUE_NAMES, type QueueDepth } from '@app/queueing';
import { ApiProperty } from '@nestjs/swagger';
import type { Wire } from '../openapi/wire';
import { HEALTH_STATUSES, SERVICE_HEALTH, type ServiceHealth } from './health.dto';

export class ServiceDetailDto {
  @ApiProperty({ enum: SERVICE_HEALTH })
  status: ServiceHealth;

  @ApiProperty({ example: 1.4, description: 'How long it took to answer, or not to.' })
  response_time_ms: number;
}

class PoolDto {
  @ApiProperty({ example: 4, description: 'Connections of this API.' })
  size: number;

  @ApiProperty({ example: 3 })
  idle: number;

  @ApiProperty({ example: 0, description: 'Requests that wait for one.' })
  waiting: number;
}

export class QueueFiguresDto {
  @ApiProperty({ enum: QUEUE_NAMES })
  queue: QueueDepth['queue'];

  @ApiProperty({ enum: ['ready', 'waiting', 'running'] })
  status: QueueDepth['status'];

  @ApiProperty({ example: 12 })
  tasks: number;

  @ApiProperty({ example: 0.8, description: 'For how long the one that waits for longest could have been run.' })
  oldest_seconds: number;
}

class EncoderDto {
  @ApiProperty({ example: 'h264_nvenc' })
  encoder: string;

  @ApiProperty({ description: 'Whether it has encoded something on trial.' })
  usable: boolean;

  @ApiProperty({ type: String, nullable: true, example: 'The NVIDIA driver is not installed.' })
  reason: string | null;
}

export class DatabaseDetailDto extends ServiceDetailDto {
  @ApiProperty({ type: PoolDto })
  pool: PoolDto;
}

export class RedisDetailDto extends ServiceDetailDto {
  @ApiProperty({ type: Number, nullable: true, example: 9, description: 'Connections of all processes.' })
  clients: number | null;

  @ApiProperty({ type: [QueueFiguresDto], nullable: true, description: 'Queues and states that hold something.' })
  queues: QueueFiguresDto[] | null;
}

export class FfmpegDetailDto extends ServiceDetailDto {
  @ApiProperty({ type: String, nullable: true, example: '7.1' })
  version: string | null;

  @ApiProperty({ type: [EncoderDto], description: 'On the machine of this API; workers tell of theirs.' })
  encoders: readonly EncoderDto[];
}

class ServiceDetailsDto {
  @ApiProperty({ type: DatabaseDetailDto })
  database: DatabaseDetailDto;

  @ApiProperty({ type: RedisDetailDto })
  redis: RedisDetailDto;

  @ApiProperty({ type: ServiceDetailDto })
  storage: ServiceDetailDto;

  @ApiProperty({ type: FfmpegDetailDto })
  ffmpeg: FfmpegDetailDto;

  @ApiProperty({ type: ServiceDetailDto })
  disk: ServiceDetailDto;

  @ApiProperty({ type: ServiceDetailDto })
  queue: ServiceDetailDto;
}

class WorkersDto {
  @ApiProperty({ example: 3, description: 'Workers that take tasks.' })
  active: number;

  @ApiProperty({ example: 2 })
  busy: number;

  @ApiProperty({ example: 1 })
  idle: number;
}

class SystemDto {
  @ApiProperty({ example: 37.5, description: 'Of the cores that this API may use.' })
  cpu_percent: number;

  @ApiProperty({ example: 48.1, description: 'Of the memory that its container, or else the machine, has.' })
  memory_percent: number;

  @ApiProperty({ type: Number, nullable: true, example: 61, description: 'Of the disk of its scratch space.' })
  disk_usage_percent: number | null;
}

/** What a service says beside whether it is there. */
export type FiguresOf<Detail extends ServiceDetailDto> = Omit<Wire<Detail>, keyof ServiceDetailDto>;

/** What `GET /api/v1/health/detailed` answers. */
export class DetailedHealthDto {
  @ApiProperty({ enum: HEALTH_STATUSES })
  status: (typeof HEALTH_STATUSES)[number];

  @ApiProperty({ type: ServiceDetailsDto })
  services: ServiceDetailsDto;

  @ApiProperty({ type: WorkersDto, nullable: true, description: 'Null while the database cannot be asked.' })
  workers: WorkersDto | null;

  @ApiProperty({ type: SystemDto })
  system: SystemDto;

  @ApiProperty({ example: '0.1.0' })
  version: string;

  @ApiProperty({ format: 'date-time' })
  timestamp: string;
}
