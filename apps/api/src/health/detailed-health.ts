import { statfs } from 'node:fs/promises';
import { SETTINGS, type Settings } from '@app/config';
import { CpuMeter, HealthReporter, memoryShare, VERSION, within, type HealthReport } from '@app/observability';
import { WorkerCensus } from '@app/queueing';
import { Inject, Injectable } from '@nestjs/common';
import type { Wire } from '../openapi/wire';
import type { DetailedHealthDto, ServiceDetailDto } from './detailed-health.dto';
import { ServiceFigures } from './service-figures';

const TIMEOUT_MS = 2000;

/** Everything that an operator asks first. */
@Injectable()
export class DetailedHealth {
  private readonly cpu = new CpuMeter();

  constructor(
    private readonly reporter: HealthReporter,
    private readonly figures: ServiceFigures,
    private readonly census: WorkerCensus,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async tell(): Promise<Wire<DetailedHealthDto>> {
    const [report, redis, ffmpeg, workers, system] = await Promise.all([
      this.reporter.report(),
      this.figures.redisFigures(),
      this.figures.ffmpeg(),
      within(TIMEOUT_MS, () => this.census.count()).catch(() => null),
      this.system(),
    ]);
    return {
      status: report.status,
      services: {
        database: { ...detailOf(report, 'database'), ...this.figures.database() },
        redis: { ...detailOf(report, 'redis'), ...redis },
        storage: detailOf(report, 'storage'),
        ffmpeg: { ...detailOf(report, 'ffmpeg'), ...ffmpeg },
        disk: detailOf(report, 'disk'),
        queue: detailOf(report, 'queue'),
      },
      workers: workers && { active: workers.active, busy: workers.busy, idle: workers.active - workers.busy },
      system,
      version: VERSION,
      timestamp: new Date().toISOString(),
    };
  }

  private async system(): Promise<Wire<DetailedHealthDto>['system']> {
    const [cpu, memory, disk] = await Promise.all([this.cpu.share(), memoryShare(), diskShare(this.settings.dataDir)]);
    return {
      cpu_percent: percent(cpu),
      memory_percent: percent(memory),
      disk_usage_percent: disk === null ? null : percent(disk),
    };
  }
}

function detailOf({ services, responseMs }: HealthReport, name: string): Wire<ServiceDetailDto> {
  return { status: services[name] ?? 'unhealthy', response_time_ms: responseMs[name] ?? 0 };
}

/** Used share of the space available to this process, as in `df`; null if the directory does not exist. */
async function diskShare(directory: string): Promise<number | null> {
  const stats = await statfs(directory).catch(() => null);
  if (!stats) return null;
  const used = stats.blocks - stats.bfree;
  return used / (used + stats.bavail);
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
