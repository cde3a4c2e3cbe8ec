// What clients may ask of the finished file: does the one that they download have it?
import { join } from 'node:path';
import type { DownloadBody, ErrorBody } from './stack/api-client';
import { decodeErrors, meanColours, peaks, presentationTimes, streams } from './stack/look-at-video';
import { startStack, type Stack } from './stack/start-stack';

let stack: Stack;
let source: string;

beforeAll(async () => {
  stack = await startStack({ workers: 1 });
  source = await stack.media.make(
    'source.mp4',
    ...['-f', 'lavfi', '-i', 'color=red:size=320x180:rate=30:duration=2'],
    ...['-f', 'lavfi', '-i', 'sine=frequency=440:sample_rate=48000:duration=2', '-pix_fmt', 'yuv420p'],
  );
});
afterAll(() => stack.stop());

interface Rendered {
  readonly link: DownloadBody;
  readonly path: string;
}

/** A second of red with a tone, a second of black silence, and half a second of red again. */
async function render(output: Readonly<Record<string, unknown>>, name: string): Promise<Rendered> {
  const id = await stack.api.compose({
    title: name,
    clips: [
      { video_url: source, start_time: 0, end_time: 1 },
      { video_url: source, start_time: 2, end_time: 2.5 },
    ],
    output,
  });
  await stack.api.completed(id);
  const path = join(stack.folder, name);
  await stack.api.download(id, path);
  return { link: await stack.api.downloadLink(id), path };
}

describe('webm', () => {
  it('comes as VP9 and Opus, exact in its frames and its sound', async () => {
    const { link, path } = await render({ resolution: '720p', format: 'webm', quality: 'low' }, 'out.webm');
    expect(link).toMatchObject({ format: 'webm', resolution: '1280x720', duration: 2.5 });
    expect(link.download_url).toContain('.webm');
    const [video, audio] = await streams(path);
    expect(video).toMatchObject({ codec_name: 'vp9', width: 1280, height: 720, r_frame_rate: '30/1' });
    expect(Number(video?.nb_read_frames)).toBe(75);
    expect(audio).toMatchObject({ codec_name: 'opus' });
    expect(await decodeErrors(path)).toBe('');
    (await presentationTimes(path)).forEach((time, frame) => {
      expect(time).toBeCloseTo(frame / 30, 2);
    });
    const reds = (await meanColours(path, { x: 600, y: 340, width: 80, height: 40 })).map(([red]) => red > 180);
    expect(reds).toEqual(Array.from({ length: 75 }, (_, frame) => frame < 30 || frame >= 60));
    const loudness = await peaks(path, 0.1);
    expect(loudness.map((peak) => peak > 0.05)).toEqual(loudness.map((_, tenth) => tenth < 10 || tenth >= 20));
    const response = await fetch(link.download_url);
    expect(response.headers.get('content-type')).toBe('video/webm');
    await response.body?.cancel();
  });
});

describe('mov', () => {
  it('comes as a QuickTime file', async () => {
    const { link, path } = await render({ width: 320, height: 180, format: 'mov', quality: 'low' }, 'out.mov');
    expect(link).toMatchObject({ format: 'mov' });
    const response = await fetch(link.download_url);
    expect(response.headers.get('content-type')).toBe('video/quicktime');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.toString('latin1', 4, 12)).toBe('ftypqt  ');
    const [video] = await streams(path);
    expect(video).toMatchObject({ codec_name: 'h264', nb_read_frames: '75' });
    expect(await decodeErrors(path)).toBe('');
  });
});

describe('fps', () => {
  it.each([
    [23.976, '24000/1001', 60],
    [25, '25/1', 63],
    [59.94, '60000/1001', 150],
  ])('%d is exactly %s', async (fps, rate, frames) => {
    const { link, path } = await render({ width: 320, height: 180, fps, quality: 'low' }, `at-${fps}.mp4`);
    const [video, audio] = await streams(path);
    expect(video).toMatchObject({ r_frame_rate: rate, nb_read_frames: String(frames) });
    const [num = 0, den = 1] = rate.split('/').map(Number);
    expect(link.duration).toBeCloseTo((frames * den) / num, 6);
    expect(Number(audio?.duration)).toBeCloseTo((frames * den) / num, 3);
    (await presentationTimes(path)).forEach((time, frame) => {
      expect(time).toBeCloseTo((frame * den) / num, 5);
    });
  });
});

it('takes the rate of the source where that is asked for', async () => {
  const pal = await stack.media.make('pal.mp4', '-f', 'lavfi', '-i', 'testsrc2=size=320x180:rate=25:duration=2');
  const clips = [
    { video_url: source, start_time: 1, end_time: 1.5 },
    { video_url: pal, start_time: 0, end_time: 1 },
  ];
  const id = await stack.api.compose({
    title: 'T',
    clips,
    output: { resolution: '480p', fps: 'source', quality: 'low' },
  });
  await stack.api.completed(id);
  const path = join(stack.folder, 'source-rate.mp4');
  await stack.api.download(id, path);
  expect((await streams(path))[0]).toMatchObject({ r_frame_rate: '25/1', nb_read_frames: '38' });
});

describe('size', () => {
  it.each([
    [{ resolution: '480p' }, 854, 480],
    [{ resolution: '480p', aspect: '9:16' }, 480, 854],
    [{ resolution: '480p', aspect: '4:5', format: 'webm' }, 480, 600],
    [{ width: 1200, height: 628, format: 'mov' }, 1200, 628],
    [{ width: 16, height: 1024 }, 16, 1024],
  ])('%j is %d x %d', async (output, width, height) => {
    const { link, path } = await render({ ...output, quality: 'low' }, `sized-${width}x${height}`);
    expect(link.resolution).toBe(`${width}x${height}`);
    const [video] = await streams(path);
    expect(video).toMatchObject({ width, height, nb_read_frames: '75' });
    expect(await decodeErrors(path)).toBe('');
    // The whole source, 16:9, lies in the middle of any frame.
    const middle = { x: width / 2 - 2, y: height / 2 - 2, width: 4, height: 4 };
    const reds = (await meanColours(path, middle)).map(([red]) => red > 150);
    expect(reds).toEqual(Array.from({ length: 75 }, (_, frame) => frame < 30 || frame >= 60));
  });
});

describe('codec', () => {
  it.each([
    ['mov', 'hevc', 'hvc1'],
    ['mp4', 'av1', 'av01'],
  ])('%s with %s', async (format, codec, tag) => {
    const { path } = await render({ resolution: '480p', format, codec, quality: 'low' }, `${codec}.${format}`);
    const [video] = await streams(path);
    expect(video).toMatchObject({ codec_name: codec, codec_tag_string: tag, nb_read_frames: '75' });
    expect(await decodeErrors(path)).toBe('');
  });
});

describe('bitrate', () => {
  it('is refused with what contradicts it, by name', async () => {
    const clips = [{ video_url: source, start_time: 0, end_time: 1 }];
    const output = { codec: 'av1', bitrate: 1_000_000, format: 'mov', width: 640 };
    const { status, body } = await stack.api.call<ErrorBody>('POST', '/api/v1/compositions', {
      title: 'T',
      clips,
      output,
    });
    expect(status).toBe(400);
    expect(Object.keys(body.detail.fields ?? {}).sort()).toEqual(['output.codec', 'output.height']);
  });

  it('is kept to by the file', async () => {
    const noise = await stack.media.make(
      'noise.mp4',
      ...['-f', 'lavfi', '-i', 'testsrc2=size=854x480:rate=30:duration=4,noise=alls=20:allf=t'],
      ...['-c:v', 'libx264', '-preset', 'ultrafast', '-crf', '10', '-pix_fmt', 'yuv420p'],
    );
    const id = await stack.api.compose({
      title: 'T',
      clips: [{ video_url: noise, start_time: 0, end_time: 4 }],
      output: { resolution: '480p', quality: 'low', bitrate: 2_000_000 },
    });
    await stack.api.completed(id);
    const { file_size: bytes } = await stack.api.downloadLink(id);
    expect((bytes * 8) / 4 / 2_000_000).toBeGreaterThan(0.75);
    expect((bytes * 8) / 4 / 2_000_000).toBeLessThan(1.25);
  });
});
