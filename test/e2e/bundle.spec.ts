// Outputs of several files: pictures beside the video, and HLS.
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MetadataBody } from './stack/api-client';
import { decodeErrors, meanColours, peaks, presentationTimes, streams } from './stack/look-at-video';
import { startStack, type Stack } from './stack/start-stack';

let stack: Stack;
let source: string;

/** Every frame of the source is a grey of its own, neighbours far apart. */
const greyOf = (frame: number): number => (((frame * 13) % 200) * 255) / 219;

beforeAll(async () => {
  stack = await startStack({ workers: 1 });
  source = await stack.media.make(
    'source.mp4',
    ...['-f', 'lavfi', '-i', "color=black:size=320x180:rate=30:duration=8,geq=lum='16+mod(N*13,200)':cb=128:cr=128"],
    ...['-f', 'lavfi', '-i', 'sine=frequency=440:sample_rate=48000:duration=8'],
    ...['-c:v', 'libx264', '-preset', 'ultrafast', '-qp', '4', '-pix_fmt', 'yuv420p'],
  );
});
afterAll(() => stack.stop());

const SMALL = { width: 320, height: 180, quality: 'low' };
const WHOLE = { x: 0, y: 0, width: 320, height: 180 };

async function complete(body: Readonly<Record<string, unknown>>): Promise<string> {
  const id = await stack.api.compose({ title: 'T', ...body });
  await stack.api.completed(id);
  return id;
}

async function save(url: string, name: string): Promise<{ path: string; response: Response }> {
  const response = await fetch(url);
  const path = join(stack.folder, name);
  await writeFile(path, new Uint8Array(await response.arrayBuffer()));
  return { path, response };
}

async function greyAt(url: string, area = WHOLE): Promise<number> {
  const { path, response } = await save(url, 'picture.jpg');
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
  return (await meanColours(path, area))[0]?.[0] ?? NaN;
}

interface OutputFile {
  readonly poster_url: string;
  readonly thumbnails: readonly { readonly time: number; readonly url: string }[];
  readonly sprite: { readonly image_urls: readonly string[]; readonly vtt_url: string } | null;
}

async function outputFileOf(id: string): Promise<OutputFile> {
  const { body } = await stack.api.call<MetadataBody>('GET', `/api/v1/compositions/${id}/metadata`);
  return body.output_file as unknown as OutputFile;
}

describe('pictures out of a video', () => {
  const clips = [
    { start_time: 0, end_time: 1 },
    { start_time: 1, end_time: 4, trim_start: 2 },
  ];
  const shownAt = (frame: number): number => (frame < 30 ? frame : frame + 30);
  let id: string;
  let file: OutputFile;
  beforeAll(async () => {
    id = await complete({
      clips: clips.map((clip) => ({ video_url: source, ...clip })),
      output: { ...SMALL, poster_time: 1.5, thumbnails: { interval: 0.3, width: 160, sprite: true } },
    });
    file = await outputFileOf(id);
  });

  it('have a poster that is just the frame of its time', async () => {
    const direct = `${stack.api.origin}/api/v1/compositions/${id}/poster.jpg`;
    for (const url of [direct, file.poster_url]) {
      expect(Math.abs((await greyAt(url)) - greyOf(shownAt(45)))).toBeLessThan(5);
    }
  });

  it('have thumbnails, each of the frame of its time', async () => {
    expect(file.thumbnails.map(({ time }) => time)).toEqual(
      Array.from({ length: 14 }, (_, index) => expect.closeTo(index * 0.3, 6) as number),
    );
    for (const [index, { url }] of file.thumbnails.entries()) {
      const grey = await greyAt(url, { x: 0, y: 0, width: 160, height: 90 });
      expect(Math.abs(grey - greyOf(shownAt(index * 9)))).toBeLessThan(5);
    }
  });

  it('have a sheet of them, and captions that say what is where', async () => {
    const captions = await (await fetch(file.sprite?.vtt_url ?? '')).text();
    const cues = [...captions.matchAll(/^(\S+) --> (\S+)\n(\S+)#xywh=(\d+),(\d+),(\d+),(\d+)$/gm)];
    expect(cues).toHaveLength(14);
    expect(cues[0]?.slice(1, 3)).toEqual(['00:00:00.000', '00:00:00.300']);
    expect(cues[13]?.slice(1, 3)).toEqual(['00:00:03.900', '00:00:04.000']);
    for (const [index, [, , , sheet = '', ...place]] of cues.entries()) {
      const [x = 0, y = 0, width = 0, height = 0] = place.map(Number);
      const url = new URL(sheet, file.sprite?.vtt_url).href;
      expect(file.sprite?.image_urls).toContain(url);
      const grey = await greyAt(url, { x, y, width, height });
      expect(Math.abs(grey - greyOf(shownAt(index * 9)))).toBeLessThan(6);
    }
  });

  it('have a poster also where nobody asked for one', async () => {
    const plain = await complete({ clips: [{ video_url: source, start_time: 0, end_time: 1 }], output: SMALL });
    const { poster_url: url, thumbnails, sprite } = await outputFileOf(plain);
    expect(Math.abs((await greyAt(url)) - greyOf(3))).toBeLessThan(5);
    expect([thumbnails, sprite]).toEqual([[], null]);
  });
});

describe('hls', () => {
  let id: string;
  let master: string;
  let playlist: string;
  beforeAll(async () => {
    id = await complete({
      clips: [
        { video_url: source, start_time: 0, end_time: 7.5 },
        { video_url: source, start_time: 8, end_time: 9, trim_start: 1 },
      ],
      overlays: [{ text: 'A', position: 'center', start_time: 1, end_time: 1.033, font_size: 12 }],
      output: { ...SMALL, fps: 29.97, format: 'hls', hls: { renditions: [{ height: 90, bitrate: 100_000 }] } },
    });
    const link = await stack.api.downloadLink(id);
    expect(link).toMatchObject({ format: 'hls', resolution: '320x180' });
    expect(link.file_size).toBeGreaterThan(10_000);
    master = link.download_url;
    playlist = await (await fetch(master)).text();
  });

  const below = (name: string): string => new URL(name, master).href;
  const cutsOf = (text: string): string[] =>
    [...text.matchAll(/^#EXTINF:(\S+),$/gm)].map(([, seconds = '']) => seconds);

  it('offers both sizes with the sound beside them', () => {
    expect(playlist).toMatch(/^#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="audio".*,URI="audio\/index.m3u8"$/m);
    const variants = [...playlist.matchAll(/^#EXT-X-STREAM-INF:(.*)\n(.*)$/gm)];
    expect(variants.map(([, , uri]) => uri)).toEqual(['320x180/index.m3u8', '160x90/index.m3u8']);
    expect(variants[0]?.[1]).toMatch(
      /^BANDWIDTH=\d+,AVERAGE-BANDWIDTH=\d+,CODECS="avc1\.64[0-9A-F]{4},mp4a\.40\.2",RESOLUTION=320x180,FRAME-RATE=29\.970,AUDIO="audio"$/,
    );
  });

  it('cuts every size at the same frames, into segments of 4 to 6 seconds', async () => {
    const cuts = await Promise.all(
      ['320x180', '160x90'].map(async (name) => cutsOf(await (await fetch(below(`${name}/index.m3u8`))).text())),
    );
    expect(cuts[0]).toEqual(cuts[1]);
    const seconds = (cuts[0] ?? []).map(Number);
    expect(seconds.reduce((sum, value) => sum + value, 0)).toBeCloseTo((270 * 1001) / 30_000, 4);
    seconds.slice(0, -1).forEach((value) => {
      expect(value).toBeGreaterThanOrEqual(4);
      expect(value).toBeLessThan(6.1);
    });
  });

  it.each(['320x180', '160x90'])('plays every frame of %s in its place, without a seam', async (name) => {
    const url = below(`${name}/index.m3u8`);
    const [video] = await streams(url);
    expect(video).toMatchObject({ codec_name: 'h264', nb_read_frames: '270' });
    expect(await decodeErrors(url)).toBe('');
    (await presentationTimes(url)).forEach((time, frame) => {
      expect(time).toBeCloseTo((frame * 1001) / 30_000, 5);
    });
    const [width = 0, height = 0] = name.split('x').map(Number);
    const isBlack = (await meanColours(url, { x: 0, y: 0, width, height: height / 4 })).map(([red]) => red < 2);
    // 7.5 s and 8 s are frames 225 and 240.
    expect(isBlack.slice(220, 245)).toEqual(Array.from({ length: 25 }, (_, index) => index >= 5 && index < 20));
  });

  it('sounds as the timeline does', async () => {
    const loud = (await peaks(below('audio/index.m3u8'), 0.01)).map((peak) => peak > 0.05);
    // Frames 225 and 240 are at 7.5075 s and 8.008 s. Without looking at the time, ffmpeg also gives the 21 ms that prime the
    // decoder; and AAC smears an edge over a packet or so.
    expect(loud.slice(3, 752)).not.toContain(false);
    expect(loud.slice(755, 800)).not.toContain(true);
    expect(loud.slice(805, 899)).not.toContain(false);
    expect(await decodeErrors(master)).toBe('');
  });

  it('may be played in pages of any site', async () => {
    const segment = below('320x180/00000.m4s');
    const asked = await fetch(segment, { method: 'OPTIONS' });
    expect([asked.status, asked.headers.get('access-control-allow-headers')]).toEqual([204, 'Range']);
    const response = await fetch(segment, { headers: { Range: 'bytes=0-99' } });
    expect(response.status).toBe(206);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect((await fetch(master)).headers.get('content-type')).toContain('mpegurl');
  });

  it('goes with all its files', async () => {
    expect((await readdir(join(stack.objectsFolder, 'outputs', id), { recursive: true })).length).toBeGreaterThan(8);
    expect((await stack.api.delete(id)).status).toBe(204);
    expect((await fetch(below('320x180/00000.m4s'))).status).toBe(404);
    await expect(readdir(join(stack.objectsFolder, 'outputs', id))).rejects.toThrow('ENOENT');
  });
});
