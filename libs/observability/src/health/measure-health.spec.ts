import { Metrics } from '../metrics/metrics';
import type { HealthReporter } from './health-reporter';
import { MeasureHealth } from './measure-health';

describe('MeasureHealth', () => {
  it('says of each service, at every scrape, whether it can be used', async () => {
    const metrics = new Metrics();
    const recent = jest
      .fn()
      .mockResolvedValueOnce({ services: { database: 'healthy', redis: 'unhealthy' } })
      .mockResolvedValueOnce({ services: { database: 'healthy', redis: 'healthy' } });
    new MeasureHealth(metrics, { recent } as unknown as HealthReporter).onModuleInit();
    const first = await metrics.text();
    expect(first).toContain('reelwright_dependency_up{service="database"} 1');
    expect(first).toContain('reelwright_dependency_up{service="redis"} 0');
    expect(await metrics.text()).toContain('reelwright_dependency_up{service="redis"} 1');
  });
});
