import { QUEUE_NAMES, type QueueDepth } from '@app/queueing';
import { ApiProperty } from '@nestjs/swagger';
import type { Wire } from '../openapi/wire';
import { HEALTH_STATUSES, SERVICE_HEALTH, type ServiceHealth } from './health.dto';

export class ServiceDetailDto {
  @ApiProperty({ enum: SERVICE_HEALTH, description: 'Whether it can be used.' })
  status: ServiceHealth;

  @ApiProperty({ example: 1.4, description: 'How long it took to answer, or not to.' })
  response_time_ms: number;
}

class PoolDto {
  @ApiProperty({ example: 4, description: 'Connections of this API.' })
  size: number;

  @ApiProperty({ example: 3, description: 'Those of them that nobody uses.' })
  idle: number;

  @ApiProperty({ example: 0, description: 'Requests that wait for one.' })
  waiting: number;
}

export class QueueFiguresDto {
  @ApiProperty({ enum: QUEUE_NAMES, description: 'What kind of work it is.' })
  queue: QueueDepth['queue'];

  @ApiProperty({ enum: ['ready', 'waiting', 'running'], description: 'Waiting: for another task that makes the same.' })
  status: QueueDepth['status'];

  @ApiProperty({ example: 12, description: 'How many tasks there are.' })
  tasks: number;

  @ApiProperty({ example: 0.8, description: 'For how long the one that waits for longest could have been run.' })
  oldest_seconds: number;
}

class EncoderDto {
  @ApiProperty({ example: 'h264_nvenc', description: 'As ffmpeg calls it; `software` stands for all of those.' })
  encoder: string;

  @ApiProperty({ description: 'Whether it has encoded something on trial.' })
  usable: boolean;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'The NVIDIA driver is not installed.',
    description: 'Why it is not.',
  })
  reason: string | null;
}

export class DatabaseDetailDto extends ServiceDetailDto {
  @ApiProperty({ type: PoolDto, description: 'The pool of connections.' })
  pool: PoolDto;
}

export class RedisDetailDto extends ServiceDetailDto {
  @ApiProperty({ type: Number, nullable: true, example: 9, description: 'Connections of all processes.' })
  clients: number | null;

  @ApiProperty({ type: [QueueFiguresDto], nullable: true, description: 'Queues and states that hold something.' })
  queues: QueueFiguresDto[] | null;
}

export class FfmpegDetailDto extends ServiceDetailDto {
  @ApiProperty({ type: String, nullable: true, example: '7.1', description: 'Null where it cannot be run.' })
  version: string | null;

  @ApiProperty({ type: [EncoderDto], description: 'On the machine of this API; workers tell of theirs.' })
  encoders: readonly EncoderDto[];
}

class ServiceDetailsDto {
  @ApiProperty({ type: DatabaseDetailDto, description: 'PostgreSQL.' })
  database: DatabaseDetailDto;

  @ApiProperty({ type: RedisDetailDto, description: 'Redis, and what the queues hold.' })
  redis: RedisDetailDto;

  @ApiProperty({ type: ServiceDetailDto, description: 'Where objects are kept.' })
  storage: ServiceDetailDto;

  @ApiProperty({ type: FfmpegDetailDto, description: 'ffmpeg on the machine of this API.' })
  ffmpeg: FfmpegDetailDto;

  @ApiProperty({ type: ServiceDetailDto, description: 'The scratch space of this API.' })
  disk: ServiceDetailDto;

  @ApiProperty({ type: ServiceDetailDto, description: 'Whether tasks are begun in time.' })
  queue: ServiceDetailDto;
}

class WorkersDto {
  @ApiProperty({ example: 3, description: 'Workers that take tasks.' })
  active: number;

  @ApiProperty({ example: 2, description: 'Those of them that are at some.' })
  busy: number;

  @ApiProperty({ example: 1, description: 'Those that are not.' })
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
  @ApiProperty({ enum: HEALTH_STATUSES, description: 'As in the short form.' })
  status: (typeof HEALTH_STATUSES)[number];

  @ApiProperty({ type: ServiceDetailsDto, description: 'What the API needs.' })
  services: ServiceDetailsDto;

  @ApiProperty({ type: WorkersDto, nullable: true, description: 'Null while the database cannot be asked.' })
  workers: WorkersDto | null;

  @ApiProperty({ type: SystemDto, description: 'How busy the machine of this API is.' })
  system: SystemDto;

  @ApiProperty({ example: '0.1.0', description: 'Of this service.' })
  version: string;

  @ApiProperty({ format: 'date-time', description: 'When this was found.' })
  timestamp: string;
}
