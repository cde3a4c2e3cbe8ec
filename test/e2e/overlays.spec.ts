// What is laid over the picture, from an HTTP request to the frames that come out.
import { join } from 'node:path';
import type { CompositionBody } from './stack/api-client';
import { meanColours, type Colour } from './stack/look-at-video';
import { startStack, type Stack } from './stack/start-stack';

const FPS = 30;
const isRed = ([r, g, b]: Colour): boolean => r > 180 && g < 70 && b < 70;
const isBlue = ([r, g, b]: Colour): boolean => r < 70 && g < 70 && b > 180;
const isGreen = ([r, g, b]: Colour): boolean => r < 60 && g > 100 && b < 60;

/** The first frame for which something holds, the last, and how many there are. */
function extent(colours: readonly Colour[], holds: (colour: Colour) => boolean): (number | undefined)[] {
  const frames = colours.flatMap((colour, frame) => (holds(colour) ? [frame] : []));
  return [frames[0], frames.at(-1), frames.length];
}

describe('overlays', () => {
  let stack: Stack;
  let composition: CompositionBody;
  let file: string;

  beforeAll(async () => {
    stack = await startStack({ workers: 1 });
    const { media, api } = stack;
    const green = await media.make(
      'green.mp4',
      ...['-f', 'lavfi', '-i', 'color=green:size=1280x720:rate=30:duration=3', '-pix_fmt', 'yuv420p'],
    );
    // A blue square with nothing around it, which is green where it cannot be seen.
    const inside = 'lt(abs(X-19.5),10)*lt(abs(Y-19.5),10)';
    const square = `geq=r=0:g='255*(1-${inside})':b='255*${inside}':a='255*${inside}'`;
    const logo = await media.make(
      'logo.png',
      ...['-f', 'lavfi', '-i', `color=black:size=40x40,format=rgba,${square}`, '-frames:v', '1'],
    );
    const plate = { color: '#FF0000', padding: 60, radius: 0 };
    const id = await api.compose({
      title: 'Overlays',
      clips: [{ video_url: green, start_time: 0, end_time: 3 }],
      overlays: [
        { text: 'A', position: { x: 200, y: '50%' }, start_time: 0.5, end_time: 2, background: plate, font_size: 24 },
        { text: 'B', position: 'center-right', start_time: 1, end_time: 9, background: plate, opacity: 0.5 },
        { text: '\u{1D465}\u{1D466}', position: 'top-left', start_time: 0, end_time: 1 },
        { type: 'image', url: logo, position: { x: 600, y: 100 }, width: 600, start_time: 1, end_time: 2 },
      ],
      output: { resolution: '720p', fps: FPS },
    });
    composition = await api.completed(id);
    file = join(stack.folder, 'out.mp4');
    await api.download(id, file);
  });

  afterAll(() => stack.stop());

  it('puts the corner of a plate at its point, for its frames', async () => {
    const corner = await meanColours(file, { x: 204, y: 364, width: 20, height: 20 });
    expect(extent(corner, isRed)).toEqual([15, 59, 45]);
    const outside = await meanColours(file, { x: 176, y: 336, width: 20, height: 20 });
    expect(extent(outside, isGreen)).toEqual([0, 89, 90]);
  });

  it('lets the picture show through what is half opaque, to the end of the timeline', async () => {
    // A plate of 80 pixels and a letter stands at the right margin of 64.
    const plate = await meanColours(file, { x: 1184, y: 350, width: 20, height: 20 });
    const isMixed = ([r, g, b]: Colour): boolean => Math.abs(r - 127) < 25 && Math.abs(g - 64) < 25 && b < 40;
    expect(extent(plate, isMixed)).toEqual([30, 89, 60]);
  });

  it('lays a picture over the picture, as large as it is told, and nothing where it is transparent', async () => {
    // 600 pixels at 1080 lines are 400 at 720; the square is the middle half of them.
    const square = await meanColours(file, { x: 708, y: 208, width: 184, height: 184 });
    expect(extent(square, isBlue)).toEqual([30, 59, 30]);
    for (const corner of [
      { x: 604, y: 104 },
      { x: 972, y: 472 },
    ]) {
      const around = await meanColours(file, { ...corner, width: 20, height: 20 });
      expect(extent(around, isGreen)).toEqual([0, 89, 90]);
    }
  });

  it('lets overlays come and go', async () => {
    const { media, api } = stack;
    const background = { color: '#FF0000', padding: 100, radius: 0 };
    const common = { background, font_size: 24, start_time: 0.5, end_time: 2.5 };
    const id = await api.compose({
      title: 'Moving',
      clips: [{ video_url: media.url('green.mp4'), start_time: 0, end_time: 3 }],
      overlays: [
        { ...common, text: 'A', position: { x: 0, y: 0 }, animation: { type: 'fade', duration: 0.4 } },
        { ...common, text: 'B', position: { x: 400, y: 400 }, animation: { in: 'slide-up', out: 'pop' } },
        { ...common, text: 'C', position: { x: 1000, y: 0 }, animation: { in: 'typewriter', duration: 1 } },
      ],
      output: { resolution: '720p', fps: FPS },
    });
    await api.completed(id);
    const moving = join(stack.folder, 'moving.mp4');
    await api.download(id, moving);

    const reds = (await meanColours(moving, { x: 20, y: 20, width: 20, height: 20 })).map(([red]) => red);
    expect(reds.slice(0, 15).every((red) => red < 40)).toBe(true);
    expect(reds.slice(15, 27)).toEqual([...reds.slice(15, 27)].sort((a, b) => a - b));
    expect(reds.slice(27, 63).every((red) => red > 240)).toBe(true);
    expect(reds.slice(63, 75)).toEqual([...reds.slice(63, 75)].sort((a, b) => b - a));
    expect(reds.slice(75).every((red) => red < 40)).toBe(true);

    const place = await meanColours(moving, { x: 410, y: 410, width: 20, height: 20 });
    const [slidIn, popsOut] = extent(place, isRed);
    expect(slidIn).toBeGreaterThan(15);
    expect(slidIn).toBeLessThanOrEqual(30);
    expect(popsOut).toBeGreaterThanOrEqual(59);
    expect(popsOut).toBeLessThan(75);

    const plate = await meanColours(moving, { x: 1010, y: 10, width: 20, height: 20 });
    expect(extent(plate, isRed)).toEqual([15, 74, 60]);
  });

  it('names the overlay whose picture cannot be used', async () => {
    const { media, api } = stack;
    const html = await media.write('page.png', '<html>not a picture</html>');
    const id = await api.compose({
      title: 'Broken',
      clips: [{ video_url: media.url('green.mp4'), start_time: 0, end_time: 1 }],
      overlays: [{ type: 'image', url: html, position: 'center', start_time: 0, end_time: 1 }],
    });
    const { status, error } = await api.ended(id);
    expect({ status, error }).toMatchObject({
      status: 'failed',
      error: { code: 'INVALID_MEDIA', asset: 'overlays.0' },
    });
  });

  it('warns of characters that no font has', () => {
    expect(composition.warnings).toEqual([
      { code: 'MISSING_GLYPHS', message: expect.stringContaining('(U+1D465)') as string, asset: 'overlays.2' },
    ]);
  });
});
