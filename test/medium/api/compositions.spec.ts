import { createHash } from 'node:crypto';
import { Composition, Render, type RenderOutput } from '@app/compositions';
import { ObjectStore } from '@app/storage';
import { oneCharacterOff } from '@app/testing';
import { DataSource } from 'typeorm';
import { BODY, postComposition, postJson, startApi, type RunningApi } from './start-api';

const UNKNOWN_ID = '6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10';
const VIDEO = Buffer.from('not a video, but 32 bytes of it.');

describe('compositions over HTTP', () => {
  let api: RunningApi;
  let url: string;
  beforeAll(async () => {
    api = await startApi();
    url = `${api.origin}/api/v1/compositions`;
  });
  afterAll(async () => {
    await api.stop();
  });

  async function get(path: string): Promise<Record<string, unknown>> {
    return (await (await fetch(url + path)).json()) as Record<string, unknown>;
  }

  /** Does what a worker would have done. */
  async function complete(id: string): Promise<void> {
    const dataSource = api.app.get(DataSource);
    const { renderId } = await dataSource.manager.findOneByOrFail(Composition, { id });
    const output: RenderOutput = {
      key: `outputs/${id}/${renderId}.mp4`,
      sizeBytes: VIDEO.length,
      durationSeconds: 4.5,
      width: 1280,
      height: 720,
      frameRate: '30',
      codec: 'h264',
      bitRate: 1000,
    };
    await api.app.get(ObjectStore, { strict: false }).put(output.key, VIDEO);
    await dataSource.manager.update(
      Render,
      { id: renderId },
      { output, startedAt: new Date(), finishedAt: new Date() },
    );
    await dataSource.manager.update(
      Composition,
      { id },
      { status: 'completed', progress: 100, completedAt: new Date() },
    );
  }

  async function addPoster(id: string): Promise<void> {
    const { manager } = api.app.get(DataSource);
    const render = await manager.findOneByOrFail(Render, { compositionId: id });
    const folder = `outputs/${id}/${render.id}/`;
    const pictures = { poster: 'poster.jpg', thumbnails: [], sprite: null };
    await api.app.get(ObjectStore, { strict: false }).put(`${folder}poster.jpg`, VIDEO);
    if (render.output)
      await manager.update(Render, { id: render.id }, { output: { ...render.output, folder, pictures } });
  }

  describe('posting one', () => {
    it('is accepted, and says where it is', async () => {
      const response = await postJson(url, BODY);
      const accepted = (await response.json()) as Record<string, string>;
      expect(response.status).toBe(202);
      expect(accepted).toEqual({
        composition_id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
        status: 'queued',
        title: BODY.title,
        created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
        job_id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      });
      expect(response.headers.get('location')).toBe(`${url}/${String(accepted.composition_id)}`);
    });

    it('gives the body back as it was sent', async () => {
      const id = await postComposition(api.origin);
      const { config, ...state } = await get(`/${id}`);
      expect(state).toMatchObject({ composition_id: id, status: 'queued', progress: 0 });
      expect(JSON.stringify(config)).toBe(JSON.stringify(BODY));
    });
  });

  describe('asking for one', () => {
    it('again is 304 until something changes', async () => {
      const id = await postComposition(api.origin);
      const first = await fetch(`${url}/${id}`);
      const tag = first.headers.get('etag') ?? '';
      const again = await fetch(`${url}/${id}`, { headers: { 'If-None-Match': tag } });
      expect([again.status, await again.text()]).toEqual([304, '']);

      await complete(id);
      expect((await fetch(`${url}/${id}`, { headers: { 'If-None-Match': tag } })).status).toBe(200);
    });

    it('that has a signed link in it is 304 as well', async () => {
      const id = await postComposition(api.origin);
      await complete(id);
      const first = await fetch(`${url}/${id}`);
      const tag = first.headers.get('etag') ?? '';
      expect((await fetch(`${url}/${id}`, { headers: { 'If-None-Match': tag } })).status).toBe(304);
    });

    it.each(['', '/download', '/metadata', '/poster.jpg'])('that is not there is 404 (%s)', async (path) => {
      expect((await fetch(`${url}/${UNKNOWN_ID}${path}`)).status).toBe(404);
    });
  });

  it('are listed page by page', async () => {
    const titles = ['zzz c', 'zzz a', 'zzz b'];
    for (const title of titles) await postComposition(api.origin, { ...BODY, title });
    const newest = await get('?limit=2');
    expect(newest).toMatchObject({
      compositions: [{ title: 'zzz b' }, { title: 'zzz a' }],
      limit: 2,
      offset: 0,
      has_more: true,
    });
    const total = Number(newest.total);
    expect(await get(`?limit=2&offset=${total - 1}`)).toMatchObject({
      compositions: [expect.anything()],
      has_more: false,
    });
    expect(await get('?sort=title&order=desc&limit=1&offset=1')).toMatchObject({ compositions: [{ title: 'zzz b' }] });
    expect(await get('?status=failed')).toMatchObject({ compositions: [], total: 0, has_more: false });
  });

  describe('the result', () => {
    it('cannot be downloaded before it is there', async () => {
      const id = await postComposition(api.origin);
      const response = await fetch(`${url}/${id}/download`);
      expect(response.status).toBe(409);
      expect(await response.json()).toMatchObject({ detail: { error_code: 'CONFLICT' } });
      expect(await get(`/${id}/metadata`)).toMatchObject({ output_file: null, processing_stats: { start_time: null } });
    });

    it('has a poster once it is there, unless none was made', async () => {
      const id = await postComposition(api.origin);
      expect((await fetch(`${url}/${id}/poster.jpg`)).status).toBe(409);
      await complete(id);
      expect((await fetch(`${url}/${id}/poster.jpg`)).status).toBe(404);
      await addPoster(id);
      const response = await fetch(`${url}/${id}/poster.jpg`);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
      expect(Buffer.from(await response.arrayBuffer()).equals(VIDEO)).toBe(true);
      const known = { 'If-None-Match': response.headers.get('etag') ?? '' };
      const again = await fetch(`${url}/${id}/poster.jpg`, { headers: known });
      expect([again.status, await again.text()]).toEqual([304, '']);
    });

    it('is linked with what belongs to it, and with nothing else', async () => {
      const id = await postComposition(api.origin);
      await complete(id);
      await addPoster(id);
      const { output_file: file } = (await get(`/${id}/metadata`)) as { output_file: { poster_url: string } };
      const response = await fetch(file.poster_url);
      expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
      const other = await fetch(file.poster_url.replace('poster.jpg', 'other.jpg'));
      expect([other.status, other.headers.get('access-control-allow-origin')]).toEqual([404, '*']);
      const forged = await fetch(file.poster_url.replace(/\.[\w-]{43}\//, `.${'x'.repeat(43)}/`));
      expect(forged.status).toBe(403);
      expect(await forged.json()).toMatchObject({ detail: { error_code: 'FORBIDDEN' } });
    });

    describe('when it is there', () => {
      let download: Record<string, string>;
      let id: string;
      beforeAll(async () => {
        id = await postComposition(api.origin);
        await complete(id);
        download = (await get(`/${id}/download`)) as Record<string, string>;
      });

      it('has a link that expires', () => {
        expect(download).toMatchObject({
          composition_id: id,
          file_size: VIDEO.length,
          duration: 4.5,
          resolution: '1280x720',
          format: 'mp4',
        });
        const secondsLeft = (Date.parse(String(download.expires_at)) - Date.now()) / 1000;
        expect(secondsLeft).toBeGreaterThan(api.settings.downloadUrlSeconds - 60);
        expect(secondsLeft).toBeLessThanOrEqual(api.settings.downloadUrlSeconds);
      });

      it('is the file, named after the title', async () => {
        const response = await fetch(String(download.download_url));
        expect(response.status).toBe(200);
        expect(response.headers.get('content-type')).toBe('video/mp4');
        expect(response.headers.get('accept-ranges')).toBe('bytes');
        expect(response.headers.get('content-disposition')).toContain(
          "filename*=UTF-8''Zwei%20Tage%20am%20S%C3%BCdmeer.mp4",
        );
        expect(sha256(await response.arrayBuffer())).toBe(sha256(VIDEO));
      });

      it.each([
        ['bytes=4-9', 'bytes 4-9/32', VIDEO.subarray(4, 10)],
        ['bytes=30-', 'bytes 30-31/32', VIDEO.subarray(30)],
        ['bytes=-5', 'bytes 27-31/32', VIDEO.subarray(27)],
        ['bytes=0-999', 'bytes 0-31/32', VIDEO],
        ['bytes=-999', 'bytes 0-31/32', VIDEO],
      ])('can be had in parts: %s', async (range, contentRange, bytes) => {
        const response = await fetch(String(download.download_url), { headers: { Range: range } });
        expect(response.status).toBe(206);
        expect(response.headers.get('content-range')).toBe(contentRange);
        expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
      });

      it('has no part beyond its end', async () => {
        const response = await fetch(String(download.download_url), { headers: { Range: 'bytes=32-' } });
        expect(response.status).toBe(416);
        expect(response.headers.get('content-range')).toBe('bytes */32');
        expect(await response.json()).toMatchObject({ detail: { error_code: 'VALIDATION_ERROR' } });
      });

      it('is sent whole where the range is none', async () => {
        const response = await fetch(String(download.download_url), { headers: { Range: 'bytes=9-3' } });
        expect([response.status, (await response.arrayBuffer()).byteLength]).toEqual([200, VIDEO.length]);
      });

      it('tells its size without being sent', async () => {
        const response = await fetch(String(download.download_url), { method: 'HEAD' });
        expect(response.headers.get('content-length')).toBe(String(VIDEO.length));
        expect(await response.text()).toBe('');
      });

      it('is sent once to who has it already', async () => {
        const { headers } = await fetch(String(download.download_url));
        const again = await fetch(String(download.download_url), {
          headers: { 'If-None-Match': headers.get('etag') ?? '' },
        });
        expect(again.status).toBe(304);
      });

      it.each([
        ['another key', (link: URL) => (link.pathname += 'x')],
        [
          'another name',
          (link: URL) => {
            link.searchParams.set('filename', 'a.exe');
          },
        ],
        [
          'a later end',
          (link: URL) => {
            link.searchParams.set('expires', '99999999999');
          },
        ],
        [
          'another signature',
          (link: URL) => {
            link.searchParams.set('signature', 'x'.repeat(43));
          },
        ],
        [
          'no signature',
          (link: URL) => {
            link.searchParams.delete('signature');
          },
        ],
      ])('cannot be had with %s', async (_, change) => {
        const link = new URL(String(download.download_url));
        change(link);
        const response = await fetch(link);
        expect(response.status).toBe(403);
        expect(await response.json()).toMatchObject({ detail: { error_code: 'FORBIDDEN' } });
      });

      it('cannot be had with one character of it changed', async () => {
        const link = String(download.download_url);
        const { pathname, search } = new URL(link);
        const ends = [link.indexOf(search), ...[...link.matchAll(/&|$/g)].map(({ index }) => index)];
        expect([pathname.slice(0, 7), ends.length]).toEqual(['/files/', 4]);
        const changes = oneCharacterOff(link);
        for (const changed of ends.map((end) => changes[end - 1] ?? '')) {
          expect([changed, (await fetch(changed)).status]).toEqual([changed, 403]);
        }
      });

      it('is linked from its composition', async () => {
        const { metadata } = (await get(`/${id}`)) as { metadata: { output_file: { url: string } } };
        expect((await fetch(metadata.output_file.url)).status).toBe(200);
        expect(await get(`/${id}/metadata`)).toMatchObject({ output_file: { url: metadata.output_file.url, fps: 30 } });
      });
    });
  });

  describe('deleting one', () => {
    it('takes its files along', async () => {
      const id = await postComposition(api.origin);
      await complete(id);
      const { download_url } = (await get(`/${id}/download`)) as Record<string, string>;
      const response = await fetch(`${url}/${id}`, { method: 'DELETE' });
      expect([response.status, await response.text()]).toEqual([204, '']);
      expect((await fetch(String(download_url))).status).toBe(404);
      expect((await fetch(`${url}/${id}`)).status).toBe(404);
      expect((await fetch(`${url}/${id}`, { method: 'DELETE' })).status).toBe(404);
    });

    it('has to wait while it is processed', async () => {
      const id = await postComposition(api.origin);
      await api.app.get(DataSource).manager.update(Composition, { id }, { status: 'processing' });
      const response = await fetch(`${url}/${id}`, { method: 'DELETE' });
      expect(response.status).toBe(409);
      expect(await response.json()).toMatchObject({ detail: { error_code: 'CONFLICT' } });
    });
  });
});

function sha256(bytes: ArrayBuffer | Buffer): string {
  return createHash('sha256').update(new Uint8Array(bytes)).digest('hex');
}
