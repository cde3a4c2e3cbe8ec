import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Metrics } from '../metrics/metrics';
import { HealthReporter } from './health-reporter';

/** Probes ask more often, and each asks the object store to write something. */
const MAX_AGE_MS = 15_000;

/** Says in the metrics what the process can use: one that is not ready gets no requests that could fail. */
@Injectable()
export class MeasureHealth implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly reporter: HealthReporter,
  ) {}

  onModuleInit(): void {
    this.metrics.measure('reelwright_dependency_up', async () => {
      const { services } = await this.reporter.recent(MAX_AGE_MS);
      return Object.entries(services).map(([service, health]) => ({
        labels: { service },
        value: health === 'healthy' ? 1 : 0,
      }));
    });
  }
}
