import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { eventually } from '@app/testing';
import * as fc from 'fast-check';
import { Client } from 'pg';
import type { ErrorEnvelope } from '../../../apps/api/src/http/error-envelope';
import { scratchDirectory, type ScratchDirectory } from '../storage/scratch-directory';
import { BODY, postJson, startApi, type RunningApi } from './start-api';

const MAX_BYTES = 200_000;
const CUBE = 'LUT_3D_SIZE 2\n0 0 0\n1 0 0\n0 1 0\n1 1 0\n0 0 1\n1 0 1\n0 1 1\n1 1 1\n';
const FONT = require.resolve('@fontsource/inter/files/inter-latin-400-normal.woff');

interface AssetBody {
  readonly asset_id: string;
  readonly url: string;
  readonly kind: string;
  readonly filename: string;
  readonly size: number;
  readonly sha256: string;
  readonly media: object | null;
}

describe('assets', () => {
  let api: RunningApi;
  let scratch: ScratchDirectory;
  let database: Client;
  let clip: Buffer;
  let sound: Buffer;
  let still: Buffer;

  beforeAll(async () => {
    scratch = await scratchDirectory();
    api = await startApi({ mediaMaxBytes: MAX_BYTES });
    database = new Client({ connectionString: api.settings.databaseUrl });
    await database.connect();
    const picture = 'testsrc2=size=320x180:rate=25:duration=1';
    clip = await make('clip.mp4', '-f', 'lavfi', '-i', picture, '-f', 'lavfi', '-i', 'sine=duration=1');
    sound = await make('sound.mp3', '-f', 'lavfi', '-i', 'sine=duration=1');
    still = await make('still.png', '-f', 'lavfi', '-i', 'color=red:s=40x30', '-frames:v', '1');
  });
  afterAll(async () => {
    await database.end();
    await api.stop();
    await scratch.remove();
  });

  async function make(name: string, ...args: readonly string[]): Promise<Buffer> {
    const path = join(scratch.path, name);
    await promisify(execFile)(process.env.FFMPEG_PATH ?? 'ffmpeg', ['-v', 'error', ...args, path]);
    return readFile(path);
  }

  const formOf = (content: Uint8Array | string, filename: string, field = 'file'): FormData => {
    const form = new FormData();
    form.append(field, new Blob([content]), filename);
    return form;
  };
  const send = (body: FormData): Promise<Response> => fetch(`${api.origin}/api/v1/assets`, { method: 'POST', body });
  const upload = async (content: Uint8Array | string, filename: string): Promise<AssetBody> => {
    const response = await send(formOf(content, filename));
    expect(response.status).toBe(201);
    return (await response.json()) as AssetBody;
  };
  const call = (method: string, path: string): Promise<Response> => fetch(`${api.origin}/api/v1/${path}`, { method });
  const detailOf = async (response: Response): Promise<ErrorEnvelope['detail']> =>
    ((await response.json()) as ErrorEnvelope).detail;
  const objects = async (): Promise<string[]> =>
    (await readdir(api.settings.storageLocalDir, { recursive: true })).filter((name) => /^assets\/./.test(name));
  const leftovers = async (): Promise<string[]> =>
    (await readdir(join(api.settings.dataDir, 'scratch'), { recursive: true })).filter((name) =>
      /scratch\/./.test(name),
    );

  it('keeps a video and says what it is', async () => {
    const response = await send(formOf(clip, 'Südmeer.mp4'));
    const body = (await response.json()) as AssetBody;
    expect(response.headers.get('location')).toBe(`${api.origin}/api/v1/assets/${body.asset_id}`);
    expect(body).toEqual({
      asset_id: expect.any(String) as string,
      url: `asset://${body.asset_id}`,
      kind: 'video',
      filename: 'Südmeer.mp4',
      size: clip.length,
      sha256: createHash('sha256').update(clip).digest('hex'),
      created_at: expect.any(String) as string,
      media: expect.objectContaining({
        duration: 1,
        video: expect.objectContaining({ codec: 'h264', width: 320, height: 180, fps: 25 }) as object,
        audio: expect.objectContaining({ codec: 'aac', channels: 1 }) as object,
      }) as object,
    });
    expect(await (await call('GET', `assets/${body.asset_id}`)).json()).toEqual(body);
    expect(await readFile(join(api.settings.storageLocalDir, 'assets', body.sha256))).toEqual(clip);
    expect(await leftovers()).toEqual([]);
  });

  it('tells files apart by their bytes', async () => {
    const kinds = [
      await upload(sound, 'a.mp4'),
      await upload(still, 'b.mp4'),
      await upload(await readFile(FONT), 'c.mp4'),
      await upload(CUBE, 'd.mp4'),
      await upload('1\n00:00:00,000 --> 00:00:01,000\nHello\n', 'e.mp4'),
    ].map(({ kind, media }) => [kind, media !== null]);
    expect(kinds).toEqual([
      ['audio', true],
      ['image', true],
      ['font', false],
      ['lut', false],
      ['subtitles', false],
    ]);
  });

  it.each([
    ['a web page', '<!doctype html>', 'a.mp4', /^a\.mp4: .*web page/],
    ['an empty file', '', 'a.mp4', /empty/],
    ['an empty LUT', '# nothing', 'a.cube', /no LUT_3D_SIZE/],
    ['a LUT with a flaw', CUBE.replace('1 1 1', '1 1'), 'look.cube', /^look\.cube: Line 9 of the LUT/],
    ['half a font', Buffer.from('OTTO\0\u0001'), 'a.otf', /no table/],
  ])('refuses %s, and says why', async (_name, content, filename, said) => {
    const before = await objects();
    const response = await send(formOf(content, filename));
    const detail = await detailOf(response);
    expect([response.status, detail.error_code]).toEqual([422, 'UNPROCESSABLE_MEDIA']);
    expect(detail.message).toMatch(said);
    expect(await objects()).toEqual(before);
    expect(await leftovers()).toEqual([]);
  });

  it('takes a file of exactly the largest size, and not one byte more', async () => {
    const padded = (length: number): string => CUBE + '#'.repeat(length - CUBE.length);
    expect((await upload(padded(MAX_BYTES), 'a.cube')).size).toBe(MAX_BYTES);
    for (const length of [MAX_BYTES + 1, 10 * MAX_BYTES]) {
      const response = await send(formOf(padded(length), 'a.cube'));
      expect([response.status, (await detailOf(response)).error_code]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
    }
    expect(await leftovers()).toEqual([]);
  });

  it('ends one that is too large though nothing announces how large', async () => {
    const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.cube"\r\n\r\n';
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const chunk = sent === 0 ? Buffer.from(head + CUBE) : Buffer.alloc(65_536, '#');
        sent += chunk.length;
        controller.enqueue(chunk);
        if (sent > 20 * MAX_BYTES) controller.close();
      },
    });
    const response = await fetch(`${api.origin}/api/v1/assets`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body,
      duplex: 'half',
    });
    expect(response.status).toBe(413);
    expect(await leftovers()).toEqual([]);
  });

  it.each([
    ['a form without a file', new FormData(), 'file'],
    ['a file in another field', formOf(CUBE, 'a.cube', 'video'), 'video'],
    ['two files', withField(formOf(CUBE, 'a.cube'), 'file', new Blob([CUBE])), 'file'],
    ['a text beside the file', withField(formOf(CUBE, 'a.cube'), 'title', 'x'), 'title'],
  ])('refuses %s', async (_name, form, field) => {
    const response = await send(form);
    const { error_code, fields } = await detailOf(response);
    expect([response.status, error_code, Object.keys(fields ?? {})]).toEqual([400, 'VALIDATION_ERROR', [field]]);
  });

  it.each([
    ['application/json', '{}', 415],
    ['multipart/form-data', 'x', 400],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nbytes',
      400,
    ],
    ['multipart/form-data; boundary=x', 'nothing of the kind', 400],
    ['multipart/form-data; boundary=x', '', 400],
  ])('refuses a body of %s: %j', async (type, body, status) => {
    const response = await fetch(`${api.origin}/api/v1/assets`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect(response.status).toBe(status);
    expect(await detailOf(response)).toMatchObject({ request_id: expect.any(String) as string });
    expect(await leftovers()).toEqual([]);
  });

  it('answers whatever a form holds, and in whatever pieces it comes', async () => {
    const pieces = [
      ...['--x', '--', '\r\n', '\r\n\r\n', '\0', 'Content-Disposition: form-data', '; name="file"', '; name="y"'],
      ...[
        '; filename="a.cube"',
        'Content-Type: application/octet-stream',
        CUBE,
        'é',
        'a: '.repeat(30),
        '#'.repeat(MAX_BYTES),
      ],
    ];
    const part = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.cube"\r\n\r\n';
    const anyForm = fc
      .tuple(fc.boolean(), fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), fc.boolean())
      .map(([begins, middle, ends]) => [...(begins ? [part] : []), ...middle, ...(ends ? ['\r\n--x--\r\n'] : [])]);
    await fc.assert(
      fc.asyncProperty(anyForm, async (form) => {
        const response = await fetch(`${api.origin}/api/v1/assets`, {
          method: 'POST',
          headers: { 'content-type': 'multipart/form-data; boundary=x' },
          body: ReadableStream.from(form.map((piece) => Buffer.from(piece))),
          duplex: 'half',
        });
        expect([201, 400, 413, 422]).toContain(response.status);
        await response.arrayBuffer();
      }),
      { numRuns: 150 },
    );
    expect(await leftovers()).toEqual([]);
  });

  it('keeps nothing of a client that goes away', async () => {
    const before = await objects();
    const { port } = new URL(api.origin);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      'POST /api/v1/assets HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\n' +
        'Content-Length: 100000\r\n\r\n--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nbytes',
    );
    await eventually('the upload to begin', async () => (await leftovers()).some((name) => name.endsWith('/upload')));
    socket.destroy();
    await eventually('the upload to be cleared away', async () => (await leftovers()).length === 0);
    expect(await objects()).toEqual(before);
  });

  it('lists the newest first, page by page', async () => {
    const [older, newer] = [await upload(`${CUBE}# 1`, '1.cube'), await upload(`${CUBE}# 2`, '2.cube')];
    const body = (await (await call('GET', 'assets?kind=lut&limit=1')).json()) as {
      assets: AssetBody[];
      total: number;
    };
    expect(body).toMatchObject({ assets: [{ asset_id: newer.asset_id }], limit: 1, offset: 0, has_more: true });
    const next = (await (await call('GET', 'assets?kind=lut&limit=1&offset=1')).json()) as { assets: AssetBody[] };
    expect(next.assets).toEqual([older]);
    const detail = await detailOf(await call('GET', 'assets?kind=film&limit=0'));
    expect(Object.keys(detail.fields ?? {}).sort()).toEqual(['kind', 'limit']);
  });

  it('keeps the same bytes once, until the last asset of them is deleted', async () => {
    const [one, other] = [await upload(`${CUBE}# same`, '1.cube'), await upload(`${CUBE}# same`, '2.cube')];
    expect(other.asset_id).not.toBe(one.asset_id);
    const key = `assets/${one.sha256}`;
    expect((await objects()).filter((name) => name === key)).toHaveLength(1);
    expect((await call('DELETE', `assets/${one.asset_id}`)).status).toBe(204);
    expect((await call('GET', `assets/${one.asset_id}`)).status).toBe(404);
    expect((await call('DELETE', `assets/${one.asset_id}`)).status).toBe(404);
    expect(await objects()).toContain(key);
    expect((await call('DELETE', `assets/${other.asset_id}`)).status).toBe(204);
    expect(await objects()).not.toContain(key);
  });

  it('loses nothing where the same bytes come and go at the same time', async () => {
    const content = `${CUBE}# busy`;
    const rounds = Array.from({ length: 8 }, async () => {
      const { asset_id } = await upload(content, 'a.cube');
      await call('DELETE', `assets/${asset_id}`);
      return upload(content, 'b.cube');
    });
    const [{ sha256 } = { sha256: '' }] = await Promise.all(rounds);
    expect(await readFile(join(api.settings.storageLocalDir, 'assets', sha256), 'utf8')).toBe(content);
  });

  describe('in compositions', () => {
    const composing = (clipChange: object): Promise<Response> =>
      postJson(`${api.origin}/api/v1/compositions`, { ...BODY, clips: [{ ...BODY.clips[0], ...clipChange }] });

    it('are not deleted before the composition has ended', async () => {
      const { asset_id, url } = await upload(clip, 'a.mp4');
      const accepted = await composing({ video_url: url.toUpperCase().replace('ASSET', 'asset') });
      expect(accepted.status).toBe(202);
      const { composition_id } = (await accepted.json()) as { composition_id: string };
      const refused = await call('DELETE', `assets/${asset_id}`);
      expect([refused.status, (await detailOf(refused)).error_code]).toEqual([409, 'CONFLICT']);
      await database.query(`UPDATE compositions SET status = 'completed' WHERE id = $1`, [composition_id]);
      expect((await call('DELETE', `assets/${asset_id}`)).status).toBe(204);
    });

    it('are refused by the field where there is none, or none that fits', async () => {
      const lut = await upload(CUBE, 'a.cube');
      const gone = 'asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10';
      const response = await composing({ video_url: lut.url, filters: [{ type: 'lut', url: gone }] });
      const { fields } = await detailOf(response);
      expect(response.status).toBe(400);
      expect(fields).toEqual({
        'clips.0.video_url': [expect.stringContaining('is a LUT; video_url must be a video or a picture') as string],
        'clips.0.filters.0.url': [expect.stringContaining(`There is no asset ${gone}`) as string],
      });
    });
  });

  describe('a probe', () => {
    const probe = (body: unknown): Promise<Response> => postJson(`${api.origin}/api/v1/probe`, body);

    it('says what an asset is', async () => {
      const { url, media, sha256 } = await upload(clip, 'a.mp4');
      const response = await probe({ url });
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ url, kind: 'video', size: clip.length, sha256, media });
    });

    it.each([
      's3://not-allowed/a.mp4',
      'http://127.0.0.1:9/a.mp4',
      'http://169.254.169.254/',
      'http://no-such-host.invalid/',
    ])('does not reach %s', async (url) => {
      const response = await probe({ url });
      expect([response.status, (await detailOf(response)).error_code]).toEqual([422, 'UNPROCESSABLE_MEDIA']);
    });

    it.each([{}, { url: 5 }, { url: 's3://bucket' }, { url: 'asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10' }])(
      'refuses %j',
      async (body) => {
        const response = await probe(body);
        expect([response.status, Object.keys((await detailOf(response)).fields ?? {})]).toEqual([400, ['url']]);
      },
    );
  });
});

function withField(form: FormData, name: string, value: string | Blob): FormData {
  if (typeof value === 'string') form.append(name, value);
  else form.append(name, value, 'more.cube');
  return form;
}
