// A request with variables: filled in when it is rendered, and rendered again where other values touch it.
import { join } from 'node:path';
import type { DownloadBody, MetadataBody } from './stack/api-client';
import { frameHashes } from './stack/look-at-video';
import { startStack, type Stack } from './stack/start-stack';

describe('a request with variables', () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await startStack({ workers: 1 });
    await stack.media.make('bars.mp4', '-f', 'lavfi', '-i', 'testsrc2=s=320x180:r=24:d=2');
  });
  afterAll(() => stack.stop());

  it('is rendered with its values, and only anew where they change it', async () => {
    const merge = { NAME: 'Ada', FILE: stack.media.url('bars.mp4') };
    const template = {
      title: 'For {{NAME}}',
      clips: [{ video_url: '{{FILE}}', start_time: 0, end_time: 2 }],
      overlays: [{ text: '{{NAME}}', position: 'center', start_time: 1, end_time: 2 }],
      output: { width: 320, height: 180, fps: 24 },
      metadata: { for: '{{NAME}}' },
      merge,
    };
    const plan = await stack.api.call<unknown>('POST', '/api/v1/compositions/validate', template);
    expect(plan).toMatchObject({ status: 200, body: { frames: 48, segments: { total: 2, encode: 2 } } });
    const id = await stack.api.compose(template);
    const path = `/api/v1/compositions/${id}`;
    const result = async (name: string): Promise<{ file: string; frames: string[]; segments: unknown }> => {
      await stack.api.completed(id);
      const { download_url } = (await stack.api.call<DownloadBody>('GET', `${path}/download`)).body;
      const { headers } = await fetch(download_url, { method: 'HEAD' });
      await stack.api.download(id, join(stack.folder, name));
      const { segments } = (await stack.api.call<MetadataBody>('GET', `${path}/metadata`)).body.processing_stats;
      const file = decodeURIComponent(headers.get('content-disposition') ?? '');
      return { file, frames: await frameHashes(join(stack.folder, name)), segments };
    };
    const first = await result('ada.mp4');
    expect(first.file).toContain('For Ada.mp4');
    expect(await stack.api.get(id)).toMatchObject({ title: 'For Ada', config: template });

    const edited = { ...template, merge: { ...merge, NAME: 'Grace' }, priority: 1 };
    expect((await stack.api.call('PUT', path, edited)).status).toBe(202);
    const second = await result('grace.mp4');
    expect(second.file).toContain('For Grace.mp4');
    expect(second.segments).toEqual({ total: 2, encoded: 1, copied: 0, cached: 1 });
    const changed = second.frames.flatMap((hash, frame) => (hash === first.frames[frame] ? [] : [frame]));
    expect([second.frames.length, changed[0], changed.length]).toEqual([48, 24, 24]);

    const renamed = { ...edited, title: 'To {{NAME}}', metadata: { for: 'nobody' } };
    expect((await stack.api.call('PUT', path, renamed)).status).toBe(202);
    const third = await result('renamed.mp4');
    expect([third.file, third.segments]).toEqual([
      expect.stringContaining('To Grace.mp4'),
      { total: 2, encoded: 0, copied: 0, cached: 2 },
    ]);
    expect(third.frames).toEqual(second.frames);
  });
});
