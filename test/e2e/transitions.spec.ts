// Clips that pass into one another: is every frame, and every sound, what the timeline says?
import { join } from 'node:path';
import { meanColours, peaks, streams, type Colour } from './stack/look-at-video';
import { startStack, type Stack } from './stack/start-stack';

const FPS = 30;

describe('transitions', () => {
  let stack: Stack;
  let red: string;
  let green: string;
  let blue: string;
  beforeAll(async () => {
    stack = await startStack({ workers: 1 });
    const tone = ['-f', 'lavfi', '-i', 'sine=f=440:d=2,volume=12dB', '-c:a', 'aac'];
    const clipOf = (colour: string, sound: readonly string[]): Promise<string> =>
      stack.media.make(`${colour}.mp4`, '-f', 'lavfi', '-i', `color=${colour}:s=320x180:r=${FPS}:d=2`, ...sound);
    red = await clipOf('red', tone);
    green = await clipOf('lime', []);
    blue = await clipOf('blue', tone);
  });
  afterAll(() => stack.stop());

  async function render(request: object): Promise<string> {
    const output = { width: 320, height: 180, fps: FPS };
    const id = await stack.api.compose({ title: 'x', output, ...request });
    await stack.api.completed(id);
    const file = join(stack.folder, `${id}.mp4`);
    await stack.api.download(id, file);
    return file;
  }

  const near = (colour: Colour | undefined, ...expected: readonly number[]): boolean =>
    expected.every((value, channel) => Math.abs((colour?.[channel] ?? -99) - value) < 20);

  it('lead through three clips, under a title, with their sound', async () => {
    const file = await render({
      clips: [
        { video_url: red, start_time: 0, end_time: 1.5 },
        { video_url: green, start_time: 1, end_time: 2.5, transition: { type: 'wipe_left', duration: 0.5 } },
        { video_url: blue, start_time: 2, end_time: 3.5, transition: { type: 'fade', duration: 0.5 } },
      ],
      overlays: [{ text: '▇▇▇▇', position: 'top-left', start_time: 1.2, end_time: 2.2, font_size: 144 }],
    });
    const [video] = await streams(file);
    expect(Number(video?.nb_read_frames)).toBe(105);
    const left = await meanColours(file, { x: 60, y: 120, width: 8, height: 8 });
    const right = await meanColours(file, { x: 260, y: 120, width: 8, height: 8 });
    // Untouched before and after each of the two.
    for (const side of [left, right]) {
      expect(side.slice(0, 30).every((colour) => near(colour, 255, 0, 0))).toBe(true);
      expect(side.slice(45, 60).every((colour) => near(colour, 0, 255, 0))).toBe(true);
      expect(side.slice(75).every((colour) => near(colour, 0, 0, 255))).toBe(true);
    }
    // The edge passes x = 264 after three of sixteen parts, and x = 64 after thirteen.
    const isGreen = (colour: Colour): boolean => colour[1] > 128;
    expect(right.findIndex(isGreen)).toBe(32);
    expect(left.findIndex(isGreen)).toBe(42);
    left.slice(60, 75).forEach((colour, k) => {
      expect(near(colour, 0, (255 * (15 - k)) / 16, (255 * (k + 1)) / 16)).toBe(true);
    });
    const title = await meanColours(file, { x: 30, y: 20, width: 30, height: 8 });
    const isTitled = title.map(([r, g, b]) => Math.min(r, g, b) > 120);
    expect([isTitled.indexOf(true), isTitled.lastIndexOf(true)]).toEqual([36, 65]);
    const levels = await peaks(file, 0.1);
    const loud = levels[5] ?? 0;
    expect(loud).toBeGreaterThan(0.2);
    expect(Math.abs((levels[12] ?? 0) / loud - Math.cos(0.4 * (Math.PI / 2)))).toBeLessThan(0.08);
    expect(Math.max(...levels.slice(16, 20))).toBeLessThan(0.01);
    expect(Math.abs((levels[22] ?? 0) / loud - Math.sin(0.6 * (Math.PI / 2)))).toBeLessThan(0.08);
    expect(Math.min(...levels.slice(26, 34)) / loud).toBeGreaterThan(0.9);
  });

  it('stay above what lies below them', async () => {
    const inset = { track: 2, scale: 0.5, position: 'top-right' };
    const file = await render({
      clips: [
        { video_url: green, start_time: 0, end_time: 1 },
        { video_url: red, start_time: 0, end_time: 0.7, ...inset },
        { video_url: blue, start_time: 0.3, end_time: 1, ...inset, transition: { type: 'fade', duration: 0.4 } },
      ],
    });
    const inside = await meanColours(file, { x: 220, y: 40, width: 20, height: 20 });
    expect(near(inside[8], 255, 0, 0) && near(inside[21], 0, 0, 255)).toBe(true);
    expect(near(inside[14], 255 * (7 / 13), 0, 255 * (6 / 13))).toBe(true);
    const beside = await meanColours(file, { x: 40, y: 120, width: 20, height: 20 });
    expect(beside.every((colour) => near(colour, 0, 255, 0))).toBe(true);
  });

  it('are refused where they do not fit, field by field', async () => {
    const clip = (start_time: number, end_time: number, duration: number): object => ({
      ...{ video_url: red, start_time, end_time },
      transition: { type: 'fade', duration },
    });
    const clips = [clip(0, 2, 1), clip(1, 3, 0.5), clip(3, 4, 1)];
    const { status, body } = await stack.api.call<{ detail: { fields: object } }>('POST', '/api/v1/compositions', {
      title: 'x',
      clips,
    });
    expect(status).toBe(400);
    expect(Object.keys(body.detail.fields)).toEqual([
      'clips.0.transition',
      'clips.1.transition.duration',
      'clips.2.start_time',
    ]);
  });
});
