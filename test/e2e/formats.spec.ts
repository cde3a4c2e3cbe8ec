// The same composition as a film, as a GIF and as sound: does each have what it can hold of it?
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DownloadBody, ErrorBody } from './stack/api-client';
import { decodeErrors, meanColours, peaks, presentationTimes, streams } from './stack/look-at-video';
import { startStack, type Stack } from './stack/start-stack';

let stack: Stack;
let film: string;
let song: string;

beforeAll(async () => {
  stack = await startStack({ workers: 1 });
  film = await stack.media.make(
    'film.mp4',
    ...['-f', 'lavfi', '-i', 'color=red:size=320x180:rate=30:duration=2'],
    ...['-f', 'lavfi', '-i', 'sine=frequency=440:sample_rate=48000:duration=2', '-pix_fmt', 'yuv420p'],
  );
  song = await stack.media.make('song.mp3', '-f', 'lavfi', '-i', 'sine=frequency=300:duration=3', '-ac', '2');
});
afterAll(() => stack.stop());

interface Rendered {
  readonly id: string;
  readonly link: DownloadBody;
  readonly path: string;
  readonly type: string | null;
}

/** A second of the film, half a second of nothing, half a second of it again; a text over the first half second. */
async function render(
  output: { readonly format: string; readonly [field: string]: unknown },
  clips?: readonly object[],
): Promise<Rendered> {
  const id = await stack.api.compose({
    title: `Größe ${output.format}`,
    clips: clips ?? [
      { video_url: film, start_time: 0, end_time: 1 },
      { video_url: film, start_time: 1.5, end_time: 2 },
    ],
    overlays: [{ text: '\u25a0', font_size: 144, position: 'top-left', start_time: 0, end_time: 0.5 }],
    output,
  });
  await stack.api.completed(id);
  const path = join(stack.folder, `${id}.${output.format}`);
  await stack.api.download(id, path);
  const link = await stack.api.downloadLink(id);
  const response = await fetch(link.download_url, { method: 'HEAD' });
  return { id, link, path, type: response.headers.get('content-type') };
}

interface Metadata {
  readonly output_file: { readonly poster_url: string | null; readonly thumbnails: readonly object[] };
}

async function metadataOf(id: string): Promise<Metadata> {
  return (await stack.api.call<Metadata>('GET', `/api/v1/compositions/${id}/metadata`)).body;
}

it('gif shows every frame of the picture, and is small unless told otherwise', async () => {
  const { id, link, path, type } = await render({ format: 'gif' });
  expect(link).toMatchObject({ format: 'gif', resolution: '854x480', duration: 2 });
  expect(type).toBe('image/gif');
  const all = await streams(path);
  expect(all).toHaveLength(1);
  expect(all[0]).toMatchObject({ codec_name: 'gif', width: 854, height: 480, nb_read_frames: '50' });
  expect(await decodeErrors(path)).toBe('');
  (await presentationTimes(path)).forEach((time, frame) => {
    expect(time).toBeCloseTo(frame / 25, 5);
  });
  const middle = await meanColours(path, { x: 500, y: 300, width: 80, height: 40 });
  expect(middle.map(([red]) => red > 200)).toEqual(middle.map((_, frame) => frame < 25 || frame >= 38));
  expect(middle.every(([, green, blue]) => green < 30 && blue < 30)).toBe(true);
  const corner = await meanColours(path, { x: 0, y: 0, width: 200, height: 150 });
  expect((corner[2]?.[1] ?? 0) - (corner[20]?.[1] ?? 0)).toBeGreaterThan(5);
  expect(await metadataOf(id)).toMatchObject({
    output_file: { codec: 'gif', resolution: '854x480', fps: 25 },
    processing_stats: { encoder: 'software' },
  });
});

it('gif has a poster and thumbnails, too', async () => {
  const { id } = await render({ format: 'gif', thumbnails: { count: 2 } });
  const { output_file: file } = await metadataOf(id);
  const poster = join(stack.folder, 'gif-poster.jpg');
  await writeFile(poster, Buffer.from(await (await fetch(file.poster_url ?? '')).arrayBuffer()));
  const [colour] = await meanColours(poster, { x: 500, y: 300, width: 80, height: 40 });
  expect(colour?.map((value) => value > 200)).toEqual([true, false, false]);
  expect(file.thumbnails).toHaveLength(2);
});

it.each([
  ['mp3', 'mp3', 'audio/mpeg'],
  ['m4a', 'aac', 'audio/mp4'],
])('%s holds the sound of the timeline alone', async (format, codec, contentType) => {
  const { id, link, path, type } = await render({ format });
  expect(link).toMatchObject({ format, resolution: null, duration: 2 });
  expect(type).toBe(contentType);
  expect(new URL(link.download_url).searchParams.get('filename')).toBe(`Größe ${format}.${format}`);
  const all = await streams(path);
  expect(all.map(({ codec_name: name }) => name)).toEqual([codec]);
  expect(await decodeErrors(path)).toBe('');
  const loudness = await peaks(path, 0.1);
  const wanted = Array.from({ length: 20 }, (_, tenth) => tenth < 10 || tenth >= 15);
  expect(loudness.slice(0, 20).map((peak) => peak > 0.05)).toEqual(wanted);
  expect((await readFile(path)).includes(Buffer.from('Größe', format === 'mp3' ? 'utf16le' : 'utf8'))).toBe(true);
  expect(await metadataOf(id)).toMatchObject({
    output_file: { codec, resolution: null, fps: null, duration: 2 },
    processing_stats: { encoder: null, segments: { total: 0 } },
  });
  expect((await metadataOf(id)).output_file).toMatchObject({ poster_url: null, thumbnails: [], sprite: null });
  const poster = await stack.api.call('GET', `/api/v1/compositions/${id}/poster.jpg`);
  expect(poster.status).toBe(404);
});

it('mp3 joins files of sound, one after the other', async () => {
  const { path, link } = await render({ format: 'mp3' }, [
    { video_url: song, start_time: 0, end_time: 1, fade_in: 0.5 },
    { video_url: song, start_time: 1.5, end_time: 3, trim_start: 1 },
  ]);
  expect(link.duration).toBe(3);
  const loudness = await peaks(path, 0.1);
  expect(loudness.slice(0, 30).map((peak) => peak > 0.005)).toEqual(
    Array.from({ length: 30 }, (_, tenth) => tenth < 10 || tenth >= 15),
  );
  expect(loudness[0]).toBeLessThan((loudness[8] ?? 0) / 2);
});

it('refuses what a format does not have, by name', async () => {
  const refused = async (output: object, end = 1): Promise<string[]> => {
    const clips = [{ video_url: film, start_time: 0, end_time: end }];
    const { status, body } = await stack.api.call<ErrorBody>('POST', '/api/v1/compositions', {
      title: 'T',
      clips,
      output,
    });
    expect(status).toBe(400);
    return Object.keys(body.detail.fields ?? {}).sort();
  };
  expect(await refused({ format: 'gif', codec: 'hevc', fps: 60, resolution: '4k' }, 61)).toEqual([
    'clips.0.end_time',
    'output.codec',
    'output.fps',
    'output.resolution',
  ]);
  expect(await refused({ format: 'mp3', resolution: '720p', bitrate: 128_000, poster_time: 0 })).toEqual([
    'output.bitrate',
    'output.poster_time',
    'output.resolution',
  ]);
});
