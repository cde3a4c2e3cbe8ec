import { Webhook } from 'standardwebhooks';
import { eventually } from '@app/testing';
import { startReceiver, type Receiver } from '../medium/notifications/start-receiver';
import { ApiClient } from './stack/api-client';
import { startStack, type Stack } from './stack/start-stack';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const OPERATOR = 'a-secret-of-the-operator';
const OUTPUT = { width: 320, height: 180, fps: 24 };

describe('callbacks', () => {
  let stack: Stack;
  let receiver: Receiver;
  beforeAll(async () => {
    receiver = await startReceiver();
    const environment = {
      WEBHOOK_SECRET: SECRET,
      WEBHOOK_ALLOWED_HOSTS: receiver.host,
      API_KEYS: `ops:internal:${OPERATOR}`,
    };
    stack = await startStack({ workers: 1, environment });
    await stack.media.make('bars.mp4', '-f', 'lavfi', '-i', 'testsrc=s=320x180:r=24:d=1');
  });
  afterAll(async () => {
    await stack.stop();
    await receiver.close();
  });

  const compose = (name: string): Promise<string> =>
    stack.api.compose({
      title: 'Süd & See',
      clips: [{ video_url: stack.media.url(name), start_time: 0, end_time: 1 }],
      output: OUTPUT,
      callback_url: `${receiver.origin}/hook`,
      metadata: { order: 4711 },
    });
  const callbackOf = (id: string): Promise<Record<string, unknown>> =>
    eventually(
      'the callback',
      () => {
        const call = receiver.calls.find(({ body }) => body.includes(id));
        return call && (new Webhook(SECRET).verify(call.body, call.headers) as Record<string, unknown>);
      },
      { timeoutMs: 60_000 },
    );

  it('tell of a composition that is completed, with a link that works', async () => {
    const id = await compose('bars.mp4');
    const callback = await callbackOf(id);
    const { completed_at } = await stack.api.get(id);
    expect(callback).toEqual({
      composition_id: id,
      status: 'completed',
      title: 'Süd & See',
      completed_at,
      error: null,
      download_url: expect.stringContaining(stack.api.origin) as string,
      client_metadata: { order: 4711 },
    });
    const file = await fetch(String(callback.download_url));
    expect(file.status).toBe(200);
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(1000);
    expect(decodeURIComponent(file.headers.get('content-disposition') ?? '')).toContain('Süd & See.mp4');
  });

  it('tell of one that failed, and why', async () => {
    const id = await compose('missing.mp4');
    const callback = await callbackOf(id);
    expect(callback).toMatchObject({ status: 'failed', completed_at: null, download_url: null });
    expect(callback.error).toMatchObject({ code: 'DOWNLOAD_ERROR', asset: 'clips.0' });
    const operator = new ApiClient(stack.api.origin, OPERATOR);
    const log = await operator.call<unknown>('GET', `/internal/v1/webhooks/deliveries?subject_id=${id}`);
    expect(log.body).toMatchObject({ deliveries: [{ attempts: [{ number: 1 }] }], total: 1 });
  });
});
