import { createCanvas, loadImage } from '@napi-rs/canvas';
import { compileImage } from '@app/media-processing';
import { Lab, runCommand } from './compile-lab';

// Real here: ffmpeg.

describe('compileImage', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await Lab.open();
  });
  afterAll(() => lab.close());

  /** Makes a picture with ffmpeg, rasterises it at a size, and gives back `[red, green, blue, alpha]` at a place. */
  async function rasterise(
    name: string,
    picture: string,
    { width = 64, height = 64, opacity = 1 } = {},
  ): Promise<(x: number, y: number) => number[]> {
    const { path, media } = await lab.make(name, '-f', 'lavfi', '-i', picture, '-frames:v', '1');
    if (!media.video) throw new Error('No picture');
    const outputPath = lab.path(`${name}.raster.png`);
    await runCommand(compileImage({ path, video: media.video, width, height, opacity, outputPath }));
    const image = await loadImage(outputPath);
    expect([image.width, image.height]).toEqual([width, height]);
    const context = createCanvas(width, height).getContext('2d');
    context.drawImage(image, 0, 0);
    return (x, y) => Array.from(context.getImageData(x, y, 1, 1).data);
  }

  it.each(['red.png', 'red.jpg', 'red.gif', 'red.webp'])('reads %s', async (name) => {
    const at = await rasterise(name, 'color=red:size=100x50');
    const [r = 0, g = 0, b = 0, a] = at(32, 32);
    expect(a).toBe(255);
    expect(Math.abs(r - 255) + g + b).toBeLessThan(12);
  });

  it('makes it as opaque as it is told', async () => {
    const at = await rasterise('half.png', 'color=white:size=20x20,format=rgb24', { opacity: 0.5 });
    expect(Math.abs((at(10, 10)[3] ?? 0) - 128)).toBeLessThanOrEqual(1);
  });

  it('keeps the colour of what cannot be seen out of the edges', async () => {
    // Blue, and around it green that is transparent.
    const inside = 'lt(abs(X-19.5),10)*lt(abs(Y-19.5),10)';
    const square = `color=black:size=40x40,format=rgba,geq=r=0:g='255*(1-${inside})':b='255*${inside}':a='255*${inside}'`;
    const at = await rasterise('edge.png', square, { width: 200, height: 200 });
    expect(at(100, 100)).toEqual([0, 0, 255, 255]);
    expect(at(2, 2)[3]).toBe(0);
    for (let x = 40; x < 60; x += 1) {
      const [, green = 0, , alpha = 0] = at(x, 100);
      if (alpha > 8) expect(green).toBeLessThan(12);
    }
  });
});
