// What a timeline may say of its clips: is it seen, and heard, in exactly the frames it is said of?
import { join } from 'node:path';
import { runsOf } from './stack/colour-runs';
import { meanColours, peaks, streams } from './stack/look-at-video';
import { startStack, type Stack } from './stack/start-stack';

describe('a timeline', () => {
  let stack: Stack;
  /** A second of red with a tone, a second of green without; 4:3. */
  let redThenGreen: string;
  beforeAll(async () => {
    stack = await startStack({ workers: 1 });
    redThenGreen = await stack.media.make(
      'red-then-green.mp4',
      ...[
        '-f',
        'lavfi',
        '-i',
        'color=red:s=320x240:r=30:d=1,format=yuv420p[a];color=lime:s=320x240:r=30:d=1,format=yuv420p[b];[a][b]concat',
      ],
      ...['-f', 'lavfi', '-i', "aevalsrc='0.5*sin(2*PI*440*t)*lt(t,1)':s=48000:d=2", '-c:a', 'aac'],
    );
  });
  afterAll(() => stack.stop());

  async function render(request: object): Promise<string> {
    const id = await stack.api.compose({ title: 'x', output: { resolution: '720p', fps: 30 }, ...request });
    await stack.api.completed(id);
    const file = join(stack.folder, `${id}.mp4`);
    await stack.api.download(id, file);
    return file;
  }

  it('fits pictures to the frame, and fills slots that are longer than their sources', async () => {
    const file = await render({
      clips: [
        { video_url: redThenGreen, start_time: 0, end_time: 3, underrun: 'loop', trim_start: 0.5, trim_end: 1.5 },
        { video_url: redThenGreen, start_time: 3, end_time: 5, underrun: 'loop', trim_start: 0.9, trim_end: 1.1 },
        { video_url: redThenGreen, start_time: 5, end_time: 6, underrun: 'black', trim_start: 1.7, fit: 'cover' },
        { video_url: redThenGreen, start_time: 6, end_time: 6.5, trim_start: 1.9, fit: 'blur' },
      ],
    });
    const colours = await meanColours(file, { x: 540, y: 260, width: 200, height: 100 });
    const short = Array.from({ length: 10 }, () => ['3 red', '3 green']).flat();
    const long = ['15 red', '15 green', '15 red', '15 green', '15 red'];
    expect(runsOf(colours)).toEqual([...long, '15 green', ...short.slice(0, -1), '12 green', '21 black', '15 green']);
    const left = await meanColours(file, { x: 0, y: 260, width: 100, height: 100 });
    expect(runsOf(left)).toEqual(['150 black', '9 green', '21 black', '15 green']);
    const levels = await peaks(file, 0.1);
    expect(
      levels
        .slice(0, 30)
        .map((level) => (level > 0.1 ? 1 : 0))
        .join(''),
    ).toMatch(/^1111[01]0000[01]1111[01]0000[01]1111[01]0000[01]$/);
    expect(Math.min(...levels.slice(30, 50).filter((_, tenth) => tenth % 2 === 0))).toBeGreaterThan(0.1);
    expect(Math.max(...levels.slice(51, 65))).toBeLessThan(0.01);
    const [video] = await streams(file);
    expect(Number(video?.nb_read_frames)).toBe(195);
  });

  it('lays tracks over each other, and mixes their sound', async () => {
    const inset = { track: 1, scale: 0.25, position: 'bottom-right' };
    const file = await render({
      clips: [
        { video_url: redThenGreen, start_time: 0, end_time: 1, trim_start: 1 },
        { video_url: redThenGreen, start_time: 0.5, end_time: 1.5, trim_end: 1, ...inset },
      ],
    });
    // 4:3 in a quarter of the frame is 240x180, from (976, 504) to (1216, 684).
    const inside = await meanColours(file, { x: 990, y: 520, width: 100, height: 140 });
    expect(runsOf(inside)).toEqual(['15 green', '30 red']);
    const beside = await meanColours(file, { x: 540, y: 260, width: 200, height: 100 });
    expect(runsOf(beside)).toEqual(['30 green', '15 black']);
    const levels = await peaks(file, 0.1);
    expect(Math.max(...levels.slice(0, 4))).toBeLessThan(0.05);
    expect(Math.min(...levels.slice(5, 15))).toBeGreaterThan(0.1);
  });

  it('lets picture and sound rise and fall together', async () => {
    const file = await render({
      clips: [{ video_url: redThenGreen, start_time: 0.5, end_time: 1.5, fade_in: 0.4, fade_out: 0.2 }],
    });
    const reds = (await meanColours(file, { x: 540, y: 260, width: 200, height: 100 })).map(([red]) => red);
    const levels = await peaks(file, 0.1);
    expect([reds[15], reds[44]].every((red) => (red ?? 255) < 8)).toBe(true);
    expect([reds[27], reds[38]].every((red) => (red ?? 0) > 240)).toBe(true);
    expect(Math.abs((reds[21] ?? 0) - 127)).toBeLessThan(12);
    expect(Math.max(...levels.slice(0, 5))).toBeLessThan(0.01);
    const [loudest = 0] = levels.slice(10, 11);
    expect(levels[5]).toBeLessThan(0.35 * loudest);
    expect(levels[14]).toBeLessThan(0.6 * loudest);
    expect(loudest).toBeGreaterThan(0.3);
  });

  it('plays a clip faster or slower, with its sound', async () => {
    const file = await render({
      clips: [
        { video_url: redThenGreen, start_time: 0, end_time: 0.5, trim_start: 0.6, trim_end: 1.6, speed: 2 },
        { video_url: redThenGreen, start_time: 0.5, end_time: 2.5, trim_start: 0.5, trim_end: 1.5, speed: 0.5 },
      ],
    });
    const colours = await meanColours(file, { x: 540, y: 260, width: 200, height: 100 });
    expect(runsOf(colours)).toEqual(['6 red', '9 green', '30 red', '30 green']);
    const levels = await peaks(file, 0.1);
    expect([levels[0], levels[1], ...levels.slice(6, 14)].every((level) => (level ?? 0) > 0.1)).toBe(true);
    expect([levels[4], ...levels.slice(17, 25)].every((level) => (level ?? 1) < 0.02)).toBe(true);
  });

  it('shows a picture for all of its slot', async () => {
    const picture = ['-f', 'lavfi', '-i', 'color=red:s=1000x1000,drawbox=y=500:h=500:c=lime:t=fill', '-frames:v', '1'];
    const still = await stack.media.make('still.png', ...picture);
    const file = await render({
      clips: [{ video_url: still, start_time: 0.5, end_time: 21, underrun: 'loop', trim_start: 3, fit: 'cover' }],
    });
    expect(runsOf(await meanColours(file, { x: 540, y: 100, width: 200, height: 100 }))).toEqual([
      '15 black',
      '615 red',
    ]);
    expect(runsOf(await meanColours(file, { x: 0, y: 500, width: 200, height: 100 }))).toEqual([
      '15 black',
      '615 green',
    ]);
  });

  it('filters a picture that moves, over another', async () => {
    const file = await render({
      clips: [
        { video_url: redThenGreen, start_time: 0, end_time: 1, fit: 'stretch' },
        {
          video_url: redThenGreen,
          start_time: 0,
          end_time: 1,
          trim_start: 1,
          track: 1,
          fit: 'stretch',
          filters: [{ type: 'chroma_key' }],
          motion: { type: 'zoom_in' },
        },
      ],
    });
    expect(runsOf(await meanColours(file, { x: 540, y: 260, width: 200, height: 100 }))).toEqual(['30 red']);
  });

  it('refuses what cannot be, field by field', async () => {
    const { status, body } = await stack.api.call<{ detail: { fields: object } }>('POST', '/api/v1/compositions', {
      title: 'x',
      clips: [
        {
          video_url: redThenGreen,
          start_time: 0,
          end_time: 1,
          fade_in: 2,
          crop: { x: 50, y: 0, width: 60, height: 1 },
        },
        { video_url: redThenGreen, start_time: 2, end_time: 3, filters: [{ type: 'gamma' }] },
      ],
    });
    expect(status).toBe(400);
    expect(Object.keys(body.detail.fields)).toEqual([
      'clips.0.crop.width',
      'clips.0.fade_in',
      'clips.1.filters.0.amount',
    ]);
  });
});
