import { METRIC_TABLE } from './metric-table';
import { Metrics } from './metrics';

describe('Metrics', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('counts by label', async () => {
    const metrics = new Metrics();
    metrics.count('reelwright_segments_total', { kind: 'copy' });
    metrics.count('reelwright_segments_total', { kind: 'copy' }, 2);
    expect(await metrics.text()).toContain('reelwright_segments_total{kind="copy"} 3');
  });

  it('begins with 0 where the labels are known', async () => {
    const metrics = new Metrics();
    expect(await metrics.text()).toContain('reelwright_ffmpeg_failures_total{class="killed"} 0');
    metrics.count('reelwright_ffmpeg_failures_total', { class: 'killed' });
    expect(await metrics.text()).toContain('reelwright_ffmpeg_failures_total{class="killed"} 1');
  });

  it('gives every label that it begins with a value', () => {
    for (const row of Object.values(METRIC_TABLE)) {
      const zeros = 'zeros' in row ? row.zeros : [];
      for (const zero of zeros) expect(Object.keys(zero)).toEqual(row.labels);
    }
  });

  it('sorts what it observes into the buckets of the table', async () => {
    const metrics = new Metrics();
    metrics.observe('reelwright_task_seconds', { queue: 'segment', outcome: 'done' }, 3);
    const text = await metrics.text();
    expect(text).toContain('reelwright_task_seconds_bucket{le="2.5",queue="segment",outcome="done"} 0');
    expect(text).toContain('reelwright_task_seconds_bucket{le="5",queue="segment",outcome="done"} 1');
  });

  it('measures anew at every scrape, and forgets labels that are no more', async () => {
    const metrics = new Metrics();
    const read = jest
      .fn()
      .mockResolvedValueOnce([{ labels: { queue: 'audio' }, value: 7 }])
      .mockResolvedValueOnce([{ labels: { queue: 'render' }, value: 1 }]);
    metrics.measure('reelwright_queue_oldest_seconds', read);
    expect(await metrics.text()).toContain('reelwright_queue_oldest_seconds{queue="audio"} 7');
    const second = await metrics.text();
    expect(second).toContain('reelwright_queue_oldest_seconds{queue="render"} 1');
    expect(second).not.toContain('queue="audio"');
  });

  it('gives the rest when something cannot be measured', async () => {
    const metrics = new Metrics();
    metrics.measure('reelwright_cache_bytes', () => Promise.reject(new Error('The database is away')));
    metrics.count('reelwright_cache_evictions_total', {});
    expect(await metrics.text()).toContain('reelwright_cache_evictions_total 1');
  });

  it('does not wait for what does not answer, nor asks it again before it has', async () => {
    jest.useFakeTimers();
    const metrics = new Metrics();
    const read = jest.fn(() => new Promise<never>(() => undefined));
    metrics.measure('reelwright_cache_bytes', read);
    for (let scrape = 0; scrape < 2; scrape += 1) {
      const text = metrics.text();
      await jest.advanceTimersByTimeAsync(3000);
      expect(await text).toContain('reelwright_cache_evictions_total 0');
    }
    expect(read).toHaveBeenCalledTimes(1);
  }, 1000);
});
