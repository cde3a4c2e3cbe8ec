import type { Settings } from '@app/config';
import { ChildProcessRunner, ffmpegVersion } from '@app/media-processing';
import type { DependencyCheck } from '@app/observability';
import { queueLagCheck, type QueueDepths } from '@app/queueing';
import { diskCheck, type ObjectStore } from '@app/storage';
import type { Redis } from 'ioredis';
import type { DataSource } from 'typeorm';
import { remember } from './remember';

const FFMPEG_MEMORY_MS = 60_000;

interface Dependencies {
  readonly settings: Settings;
  readonly dataSource: DataSource;
  readonly redis: Redis;
  readonly objects: ObjectStore;
  readonly depths: QueueDepths;
}

/** Dependencies of the API. ffmpeg is mainly for the workers: the API serves without it. */
export function dependencyChecks({ settings, dataSource, redis, objects, depths }: Dependencies): DependencyCheck[] {
  const findFfmpeg = remember(() => ffmpegVersion(new ChildProcessRunner(), settings.ffmpegPath), {
    forMs: FFMPEG_MEMORY_MS,
  });
  return [
    { name: 'database', essential: true, check: () => dataSource.query('SELECT 1') },
    { name: 'redis', essential: true, check: () => redis.ping() },
    { name: 'storage', essential: true, check: () => objects.ping() },
    { name: 'ffmpeg', essential: false, check: findFfmpeg },
    // Everything that needs no scratch space still works.
    diskCheck(settings.dataDir, { essential: false }),
    queueLagCheck(depths),
  ];
}
