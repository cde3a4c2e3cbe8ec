import { poolOf } from '@app/database';
import { MediaTools } from '@app/media-processing';
import { within } from '@app/observability';
import { QueueDepths } from '@app/queueing';
import { Injectable } from '@nestjs/common';
import { Redis } from 'ioredis';
import { DataSource } from 'typeorm';
import type { Wire } from '../openapi/wire';
import type {
  DatabaseDetailDto,
  FfmpegDetailDto,
  FiguresOf,
  QueueFiguresDto,
  RedisDetailDto,
} from './detailed-health.dto';

const TIMEOUT_MS = 2000;

/** Software encoders need no test. */
const SOFTWARE = { encoder: 'software', usable: true, reason: null } as const;

/** Details reported by the API's dependencies; null if there are none. */
@Injectable()
export class ServiceFigures {
  constructor(
    private readonly dataSource: DataSource,
    private readonly redis: Redis,
    private readonly depths: QueueDepths,
    private readonly media: MediaTools,
  ) {}

  database(): FiguresOf<DatabaseDetailDto> {
    const { totalCount, idleCount, waitingCount } = poolOf(this.dataSource);
    return { pool: { size: totalCount, idle: idleCount, waiting: waitingCount } };
  }

  async redisFigures(): Promise<FiguresOf<RedisDetailDto>> {
    const [info, queues] = await Promise.all([
      orNull(() => this.redis.info('clients')),
      orNull(() => this.depths.read()),
    ]);
    const [, clients] = /^connected_clients:(\d+)/m.exec(info ?? '') ?? [];
    return {
      clients: clients === undefined ? null : Number(clients),
      queues:
        queues?.map(({ oldestSeconds, ...depth }): Wire<QueueFiguresDto> => ({
          ...depth,
          oldest_seconds: oldestSeconds,
        })) ?? null,
    };
  }

  async ffmpeg(): Promise<FiguresOf<FfmpegDetailDto>> {
    const [version, encoders] = await Promise.all([
      orNull(() => this.media.version()),
      orNull(() => this.media.encoders()),
    ]);
    return { version, encoders: version === null ? [] : [SOFTWARE, ...(encoders ?? [])] };
  }
}

/** The status shows that a dependency is down; its figures are then left out, without delaying the response. */
function orNull<T>(ask: () => Promise<T>): Promise<T | null> {
  return within(TIMEOUT_MS, ask).catch(() => null);
}
