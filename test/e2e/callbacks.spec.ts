import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { eventually } from '@app/testing';
import { startReceiver, type Receiver } from '../medium/notifications/start-receiver';
import { ApiClient } from './stack/api-client';
import { listSpans } from './stack/list-spans';
import { spanTree } from './stack/span-tree';
import { startStack, type Stack } from './stack/start-stack';
import { startTraceCollector, type CollectedSpan, type TraceCollector } from './stack/trace-collector';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const OPERATOR = 'a-secret-of-the-operator';
/** A trace that a client has begun. */
const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';
const CLIENT_SPAN_ID = 'b7ad6b7169203331';
const OUTPUT = { width: 320, height: 180, fps: 24 };

interface LogLine {
  readonly msg: string;
  readonly request_id?: string;
  readonly composition_id?: string;
  readonly segment_id?: string;
  readonly trace_id?: string;
  readonly queue?: string;
}

describe('callbacks', () => {
  let stack: Stack;
  let receiver: Receiver;
  let collector: TraceCollector;
  beforeAll(async () => {
    [receiver, collector] = await Promise.all([startReceiver(), startTraceCollector()]);
    const environment = {
      WEBHOOK_SECRET: SECRET,
      WEBHOOK_ALLOWED_HOSTS: receiver.host,
      API_KEYS: `ops:admin:${OPERATOR}`,
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.origin,
      OTEL_BSP_SCHEDULE_DELAY: '100',
    };
    stack = await startStack({ workers: 1, environment });
    await stack.media.make('bars.mp4', '-f', 'lavfi', '-i', 'testsrc=s=320x180:r=24:d=1');
  });
  afterAll(async () => {
    await stack.stop();
    await receiver.close();
    await collector.close();
  });

  const requestOf = (name: string): object => ({
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

  /** All of a trace: tasks of it that are done have told of it. */
  const spansOf = (traceId: string): Promise<CollectedSpan[]> =>
    eventually('the spans', () => {
      const spans = collector.spans.filter((span) => span.traceId === traceId);
      return (
        ['process webhook', 'process maintenance'].every((last) => spans.some(({ name }) => name === last)) && spans
      );
    });

  it('tell of a composition that is completed, with a link that works', async () => {
    const headers = { traceparent: `00-${TRACE_ID}-${CLIENT_SPAN_ID}-01`, 'x-request-id': 'ours-17' };
    const id = await new ApiClient(stack.api.origin, undefined, headers).compose(requestOf('bars.mp4'));
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

  it('stand in one trace with the request, the queues and the work that led to them', async () => {
    const spans = await spansOf(TRACE_ID);
    // For docs/traces.md, and for whoever wants to see one.
    if (process.env.LIST_TRACE) process.stdout.write(`${listSpans(spans, CLIENT_SPAN_ID)}\n`);
    expect(spanTree(spans, CLIENT_SPAN_ID)).toEqual([
      'reelwright-api: POST /api/v1/compositions',
      '  reelwright-worker: process assemble',
      '    ffmpeg',
      '    ffmpeg',
      '    inspect',
      '    read object',
      '    read object',
      '    upload',
      '      store object',
      '      store object',
      '  reelwright-worker: process audio',
      '    ffmpeg',
      '    inspect',
      '    store object',
      '  reelwright-worker: process maintenance',
      '  reelwright-worker: process render',
      '    fetch source',
      '      download',
      '      probe',
      '      store object',
      '    look up parts',
      '    plan',
      '  reelwright-worker: process segment',
      '    ffmpeg',
      '    inspect',
      '    read object',
      '    store object',
      '  reelwright-worker: process webhook',
      '    POST',
    ]);
    const one = (name: string): CollectedSpan | undefined => spans.find((span) => span.name === name);
    expect(one('POST /api/v1/compositions')).toMatchObject({
      kind: 2,
      attributes: { 'http.route': '/api/v1/compositions', 'http.response.status_code': 202 },
    });
    expect(one('process segment')?.attributes).toMatchObject({
      'reelwright.segment.made_by': 'encode',
      'reelwright.segment.frames': 24,
      'reelwright.task.outcome': 'done',
    });
    const encoding = spans.find(({ name, parentSpanId }) => {
      return name === 'ffmpeg' && parentSpanId === one('process segment')?.spanId;
    });
    expect(encoding?.attributes).toMatchObject({
      'reelwright.ffmpeg.args_hash': expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      'reelwright.ffmpeg.frames': 24,
      'reelwright.ffmpeg.speed': expect.any(Number) as number,
      'process.exit.code': 0,
    });
    const [call] = receiver.calls;
    expect(call?.headers.traceparent).toBe(`00-${TRACE_ID}-${one('POST')?.spanId}-01`);
    expect(spans.map(({ attributes }) => JSON.stringify(attributes)).join()).not.toMatch(/bars\.mp4|\/hook|Süd/);
  });

  it('can be followed through the logs, by the id of the request', async () => {
    const lines = async (app: string): Promise<LogLine[]> => {
      const text = await readFile(join(stack.folder, `${app}.log`), 'utf8');
      const whole = text.split('\n').slice(0, -1);
      return whole.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as LogLine);
    };
    const answered = await eventually('the line of the request', async () =>
      (await lines('api')).find((line) => line.request_id === 'ours-17'),
    );
    expect(answered).toMatchObject({ msg: 'POST /api/v1/compositions 202', trace_id: TRACE_ID });
    const id = answered.composition_id ?? '';
    const isDone = ({ msg }: LogLine): boolean => msg === 'Task done';
    const work = await eventually('the lines of its tasks', async () => {
      const found = (await lines('worker')).filter((line) => line.composition_id === id);
      return found.filter(isDone).length >= 6 && found;
    });
    expect(work.map(({ request_id, trace_id }) => [request_id, trace_id])).toEqual(
      work.map(() => ['ours-17', TRACE_ID]),
    );
    const done = work.filter(isDone);
    expect(new Set(done.map(({ queue }) => queue))).toEqual(
      new Set(['render', 'segment', 'audio', 'assemble', 'webhook', 'maintenance']),
    );
    expect(done.find(({ queue }) => queue === 'segment')?.segment_id).toMatch(/^[0-9a-f-]{36}\.0$/);
  });

  it('tell of one that failed, and why', async () => {
    const id = await stack.api.compose(requestOf('missing.mp4'));
    const callback = await callbackOf(id);
    expect(callback).toMatchObject({ status: 'failed', completed_at: null, download_url: null });
    expect(callback.error).toMatchObject({ code: 'DOWNLOAD_ERROR', asset: 'clips.0' });
    const failed = await eventually('the spans that failed', () => {
      const spans = collector.spans.filter(({ statusCode }) => statusCode === 2);
      return spans.some(({ name }) => name === 'process render') && spans;
    });
    expect(failed.map(({ name, attributes, events }) => [name, attributes['error.type'], events])).toEqual(
      ['download', 'fetch source', 'process render'].map((name) => [name, 'DOWNLOAD_ERROR', ['exception']]),
    );
    const operator = new ApiClient(stack.api.origin, OPERATOR);
    const log = await operator.call<unknown>('GET', `/internal/v1/webhooks/deliveries?subject_id=${id}`);
    expect(log.body).toMatchObject({ deliveries: [{ attempts: [{ number: 1 }] }], total: 1 });
  });
});
