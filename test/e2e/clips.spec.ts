import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Webhook } from 'standardwebhooks';
import type { CompositionEvent } from '@app/contracts';
import { eventually } from '@app/testing';
import { io } from 'socket.io-client';
import { WebSocket } from 'ws';
import { startReceiver, type Receiver } from '../medium/notifications/start-receiver';
import { ApiClient, type MetadataBody } from './stack/api-client';
import type { AppProcess } from './stack/app-process';
import { runsOf } from './stack/colour-runs';
import { meanColours, streams } from './stack/look-at-video';
import { startStack, type Stack } from './stack/start-stack';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const SERVICE = 'a-secret-of-the-service';
const SIZE = { width: 320, height: 180 };
const MIDDLE = { x: 110, y: 40, width: 100, height: 100 };

interface Entry {
  readonly status: string;
  readonly processed_url?: string | null;
  readonly thumbnails?: readonly string[];
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly code: string; readonly message: string };
}
interface Job {
  readonly job_id: string;
  readonly status: string;
  readonly clips: readonly Entry[];
}

describe('clips that are processed', () => {
  let stack: Stack;
  let receiver: Receiver;
  let service: ApiClient;
  let other: AppProcess;
  let job: Job;

  beforeAll(async () => {
    receiver = await startReceiver();
    const environment = {
      WEBHOOK_SECRET: SECRET,
      WEBHOOK_ALLOWED_HOSTS: receiver.host,
      // The normalised clip is fetched from the API itself.
      MEDIA_FETCH_ALLOWED_HOSTS: '127.0.0.1',
      API_KEYS: `service:internal:${SERVICE}`,
    };
    stack = await startStack({ workers: 1, environment });
    other = await stack.startApi();
    service = new ApiClient(stack.api.origin, SERVICE);
    const tone = ['-f', 'lavfi', '-i', 'sine=d=2', '-shortest'];
    const clip = await stack.media.make(
      'red-green.mp4',
      '-f',
      'lavfi',
      '-i',
      'color=red:s=200x200:r=25:d=1',
      '-f',
      'lavfi',
      '-i',
      'color=lime:s=200x200:r=25:d=1',
      ...tone,
      '-filter_complex',
      '[0][1]concat[v]',
      '-map',
      '[v]',
      '-map',
      '2:a',
    );
    const accepted = await service.call<Job>('POST', '/internal/v1/process-clips', {
      clips: [
        { clip_url: clip, operations: ['normalize', 'thumbnail'] },
        { clip_url: clip, operations: ['thumbnail'] },
        { clip_url: stack.media.url('missing.mp4'), operations: ['normalize'] },
        { clip_url: await stack.media.write('text.mp4', 'This is no video.'), operations: ['normalize', 'thumbnail'] },
      ],
      options: { target_resolution: '320x180', thumbnail_timestamps: [1.5, 0.5, 60], target_quality: 'low' },
      callback_url: `${receiver.origin}/clips`,
    });
    const call = await eventually(
      'the callback',
      () => receiver.calls.find(({ body }) => body.includes(accepted.body.job_id)),
      {
        timeoutMs: 100_000,
      },
    );
    job = new Webhook(SECRET).verify(call.body, call.headers) as Job;
  });
  afterAll(async () => {
    await stack.stop();
    await receiver.close();
  });

  const save = async (url = ''): Promise<string> => {
    const response = await fetch(url);
    expect(response.status).toBe(200);
    const name = `saved-${Math.random().toString(36).slice(2)}`;
    await stack.media.write(name, new Uint8Array(await response.arrayBuffer()));
    return join(stack.folder, 'media', name);
  };

  it('come out in the form that was asked for, and one that fails leaves the others alone', async () => {
    const [normalised, pictured, missing, text] = job.clips;
    expect(job.status).toBe('partial');
    expect(normalised).toMatchObject({
      status: 'completed',
      metadata: { duration: 2, resolution: '320x180', codec: 'h264' },
    });
    expect(pictured).toMatchObject({ status: 'completed', processed_url: null, metadata: { resolution: '200x200' } });
    expect(missing).toMatchObject({ status: 'failed', error: { code: 'DOWNLOAD_ERROR' } });
    expect(text).toMatchObject({ status: 'failed', error: { code: 'INVALID_MEDIA' } });
    expect(missing?.error?.message).not.toContain('clips.');

    const [video, audio] = await streams(await save(normalised?.processed_url ?? ''));
    expect(video).toMatchObject({ codec_name: 'h264', ...SIZE, r_frame_rate: '25/1', nb_read_frames: '50' });
    expect(audio).toMatchObject({ codec_name: 'aac' });
    // A red second and a green one: the last time lies beyond the end.
    for (const { thumbnails } of [normalised, pictured].filter((entry) => entry !== undefined)) {
      const colours = await Promise.all(
        (thumbnails ?? []).map(async (url) => runsOf(await meanColours(await save(url), MIDDLE))),
      );
      expect(colours).toEqual([['1 green'], ['1 red'], ['1 green']]);
    }
    const found = await service.call<Job>('GET', `/internal/v1/jobs/${job.job_id}`);
    expect(found.body).toMatchObject({ status: 'partial', clips: job.clips.map(({ status }) => ({ status })) });
    expect(receiver.calls.filter(({ body }) => body.includes(job.job_id))).toHaveLength(1);
  });

  it('are copied by a composition of their form, which can be followed at every replica until one goes away', async () => {
    const id = await stack.api.compose({
      title: 'Of normalised clips',
      clips: [{ video_url: job.clips[0]?.processed_url, start_time: 0, end_time: 2 }],
      output: { ...SIZE, fps: 25, quality: 'low' },
    });
    const heard: Record<'io' | 'ws' | 'sse', CompositionEvent[]> = { io: [], ws: [], sse: [] };
    const socket = io(`${other.origin}/compositions`, { transports: ['websocket'] });
    for (const name of ['progress', 'status', 'error'])
      socket.on(name, (event: CompositionEvent) => heard.io.push(event));
    await socket.emitWithAck('subscribe', { composition_id: id, after_seq: 0 });
    const path = `api/v1/ws/compositions/${id}`;
    const plain = new WebSocket(`${other.origin.replace('http', 'ws')}/${path}?after_seq=0`);
    plain.on('message', (data: Buffer) => heard.ws.push(JSON.parse(data.toString()) as CompositionEvent));
    const closed = once(plain, 'close');
    const response = await fetch(`${stack.api.origin}/api/v1/compositions/${id}/events?after_seq=0`);
    for (const line of (await response.text()).split('\n').filter((each) => each.startsWith('data: '))) {
      heard.sse.push(JSON.parse(line.slice(6)) as CompositionEvent);
    }
    expect((await closed)[0]).toBe(1000);
    const isOver = (events: readonly CompositionEvent[]): boolean =>
      events.some((event) => event.type === 'status' && event.status === 'completed');
    await eventually('Socket.IO hears of the end', () => isOver(heard.io));
    socket.disconnect();
    for (const events of Object.values(heard)) {
      const statuses = events.flatMap((event) => (event.type === 'status' ? event.status : []));
      expect(statuses).toEqual(['queued', 'processing', 'completed']);
      expect(events.map(({ seq }) => seq)).toEqual(events.map(({ seq }) => seq).sort((a, b) => a - b));
    }
    const { body } = await stack.api.call<MetadataBody>('GET', `/api/v1/compositions/${id}/metadata`);
    expect(body.processing_stats.segments).toMatchObject({ encoded: 0 });
    expect(body.processing_stats.segments.copied).toBeGreaterThan(0);

    // Its replica gone, a client says at the other one what it has seen last.
    expect(await other.end('SIGTERM')).toBe(0);
    const again = new WebSocket(`${stack.api.origin.replace('http', 'ws')}/${path}?after_seq=2`);
    const [message] = (await once(again, 'message')) as [Buffer];
    expect(JSON.parse(message.toString())).toMatchObject({ type: 'status', status: 'completed' });
    await once(again, 'close');
  });

  it('leave no object behind when they, and what was made of them, are deleted', async () => {
    const { body } = await stack.api.call<{ compositions: { composition_id: string }[] }>(
      'GET',
      '/api/v1/compositions',
    );
    for (const { composition_id: id } of body.compositions) expect((await stack.api.delete(id)).status).toBe(204);
    expect((await service.call('DELETE', `/internal/v1/jobs/${job.job_id}`)).status).toBe(204);
    const left = async (): Promise<string[]> =>
      (await readdir(stack.objectsFolder, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => relative(stack.objectsFolder, join(entry.parentPath, entry.name)))
        // What others may need again, named after what it holds.
        .filter((name) => !/^(?:sources|segments|audio)\//.test(name));
    await eventually('nothing is left', async () => (await left()).length === 0);
    expect((await stack.database.query('SELECT 1 FROM compositions')).rowCount).toBe(0);
  });
});
