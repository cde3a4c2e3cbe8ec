// An edited composition: only what the edit touches is made again, and the old output is there meanwhile.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from '@app/testing';
import type { Answer, CompositionBody, MetadataBody } from './stack/api-client';
import { decodeErrors, frameHashes } from './stack/look-at-video';
import { startStack, type Stack } from './stack/start-stack';

const FPS = 30;

describe('a composition that is edited', () => {
  let stack: Stack;
  let id: string;
  beforeAll(async () => {
    stack = await startStack({ workers: 0 });
    const worker = await stack.startWorker();
    const source = ['-f', 'lavfi', '-i', 'testsrc2=size=320x180:rate=30:duration=3'] as const;
    id = await stack.api.compose({
      title: 'First',
      clips: [{ video_url: await stack.media.make('a.mp4', ...source), start_time: 0, end_time: 3 }],
      overlays: [{ text: 'One', position: 'center', start_time: 1, end_time: 2 }],
      output: { width: 320, height: 180, fps: FPS },
    });
    await stack.api.completed(id);
    await worker.end('SIGTERM');
  });
  afterAll(() => stack.stop());

  const framesOf = async (name: string): Promise<string[]> => {
    const path = join(stack.folder, name);
    await stack.api.download(id, path);
    expect(await decodeErrors(path)).toBe('');
    return frameHashes(path);
  };
  const segments = async (): Promise<Readonly<Record<string, number>>> =>
    (await stack.api.call<MetadataBody>('GET', `/api/v1/compositions/${id}/metadata`)).body.processing_stats.segments;
  const patch = async (operations: unknown): Promise<unknown> => {
    const response = await fetch(new URL(`/api/v1/compositions/${id}`, stack.api.origin), {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json-patch+json' },
      body: JSON.stringify(operations),
    });
    return response.json();
  };

  it('serves the old output until the new one is there, and makes anew what was touched alone', async () => {
    expect(await segments()).toEqual({ total: 3, encoded: 3, copied: 0, cached: 0 });
    const old = await framesOf('old.mp4');
    expect(await patch([{ op: 'replace', path: '/overlays/0/text', value: 'Two' }])).toMatchObject({ revision: 2 });
    // Nobody works on it yet.
    expect(await stack.api.get(id)).toMatchObject({ status: 'queued', progress: 0 });
    expect(await framesOf('meanwhile.mp4')).toEqual(old);

    await stack.startWorker();
    await stack.api.completed(id);
    expect(await segments()).toEqual({ total: 3, encoded: 1, copied: 0, cached: 2 });
    const frames = await framesOf('new.mp4');
    const changed = frames.flatMap((hash, frame) => (hash === old[frame] ? [] : [frame]));
    expect([frames.length, changed[0], changed.at(-1), changed.length]).toEqual([90, 30, 59, 30]);
  });

  it('is made again when the store has lost what was made, and not before', async () => {
    const retry = (): Promise<Answer<CompositionBody>> => stack.api.call('POST', `/api/v1/compositions/${id}/retry`);
    const frames = await framesOf('kept.mp4');
    expect((await retry()).status).toBe(409);
    await rm(stack.objectsFolder, { recursive: true });
    const retried = await retry();
    expect([retried.status, retried.body.status]).toEqual([202, 'queued']);
    await stack.api.completed(id);
    expect(await framesOf('again.mp4')).toEqual(frames);
    expect(await stack.api.get(id)).toMatchObject({ status: 'completed', progress: 100 });
  });

  it('goes on after it was cancelled in the middle of its work', async () => {
    const source = ['-f', 'lavfi', '-i', 'testsrc2=size=1280x720:rate=30:duration=10'] as const;
    const clip = { video_url: await stack.media.make('long.mp4', ...source), start_time: 0, end_time: 10 };
    await patch([{ op: 'replace', path: '/clips/0', value: clip }]);
    await eventually('it to be encoded', async () => (await stack.api.get(id)).stage === 'encoding');
    const cancelled = await stack.api.call<CompositionBody>('POST', `/api/v1/compositions/${id}/cancel`);
    expect([cancelled.status, cancelled.body.status]).toEqual([202, 'cancelled']);
    expect(await framesOf('cancelled.mp4')).toHaveLength(90);
    const watched = await fetch(`${stack.api.origin}/api/v1/compositions/${id}/preview.m3u8`);
    expect([watched.status, (await stack.api.get(id)).preview_url]).toEqual([
      200,
      expect.stringContaining('/preview/'),
    ]);
    const retried = await stack.api.call<CompositionBody>('POST', `/api/v1/compositions/${id}/retry`);
    expect([retried.status, retried.body.status]).toEqual([202, 'queued']);
    await stack.api.completed(id);
    expect(await framesOf('retried.mp4')).toHaveLength(10 * FPS);
  });
});
