import { QueueDepths } from '@app/queueing';
import { eventually } from '@app/testing';
import { DataSource } from 'typeorm';
import { startApi, type RunningApi } from './start-api';

describe('the metrics of an API', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(async () => {
    await api.stop();
  });

  const scrape = async (): Promise<string> => (await fetch(`${api.origin}/metrics`)).text();

  it('come in the text format of Prometheus, with what Node says of the process', async () => {
    const response = await fetch(`${api.origin}/metrics`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain;.*version=0\.0\.4/);
    expect(await response.text()).toMatch(/^nodejs_eventloop_lag_seconds \d/m);
  });

  it('name requests by the pattern of their route, whatever stands in the path', async () => {
    await fetch(`${api.origin}/api/v1/compositions/3e7ea2a8-51ff-4a0f-9c0f-3a9d8d6a9d11`);
    await fetch(`${api.origin}/no/such/path`);
    // A request is counted once its connection has taken the answer, which its client may read before that.
    for (const route of ['/api/v1/compositions/:composition_id', 'other']) {
      const line = `reelwright_http_request_seconds_count{method="GET",route="${route}",status="404"} 1`;
      await eventually(line, async () => (await scrape()).includes(line));
    }
    expect(await scrape()).not.toContain('3e7ea2a8');
  });

  it('say what there is to do', async () => {
    const clips = [{ video_url: 'https://example.com/a.mp4', start_time: 0, end_time: 2 }];
    const response = await fetch(`${api.origin}/api/v1/compositions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'Any', clips }),
    });
    expect(response.status).toBe(202);
    await api.app.get(DataSource).query(
      `INSERT INTO worker_slots (id, slots, active_tasks) VALUES
         (gen_random_uuid(), 2, 1), (gen_random_uuid(), 2, 0), (gen_random_uuid(), 2, 0), (gen_random_uuid(), 0, 0)`,
    );
    const reads = jest.spyOn(QueueDepths.prototype, 'read');
    const text = await scrape();
    expect(reads).toHaveBeenCalledTimes(1);
    for (const [state, workers] of Object.entries({ busy: 1, idle: 2, unfit: 1 })) {
      expect(text).toContain(`reelwright_workers{state="${state}"} ${workers}\n`);
    }
    expect(text).toContain('reelwright_queue_tasks{queue="render",status="ready"} 1');
    expect(text).toMatch(/^reelwright_queue_oldest_seconds\{queue="render"\} [\d.e-]+$/m);
    expect(text).toContain('reelwright_queue_tasks{queue="segment",status="running"} 0\n');
    expect(text).toContain('reelwright_queue_oldest_seconds{queue="segment"} 0\n');
  });
});
