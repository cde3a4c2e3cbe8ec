import { createCanvas, loadImage } from '@napi-rs/canvas';
import {
  DEFAULT_TEXT_STYLE,
  drawStrip,
  rasteriseText,
  type DrawnMove,
  type Raster,
  type Strip,
  type TextBox,
} from '@app/media-processing';

// Real here: Skia and the bundled fonts.

const FRAME = { width: 640, height: 360 };
const PNG_SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const POP: DrawnMove = { type: 'pop', frames: 6 };
const TYPE: DrawnMove = { type: 'typewriter', frames: 5 };

function box(text: string): TextBox {
  return { text, position: 'top-left', fontSize: 96, colour: '#FFFFFF', style: DEFAULT_TEXT_STYLE };
}

async function rasterise(text: TextBox): Promise<Raster> {
  const raster = await rasteriseText(text, FRAME);
  if (!raster) throw new Error('Nothing to see');
  return raster;
}

interface Ink {
  readonly width: number;
  readonly height: number;
  /** Columns in which something can be seen. */
  readonly left: number;
  readonly right: number;
}

async function picturesOf({ bytes }: Strip): Promise<Ink[]> {
  const starts: number[] = [];
  for (let at = bytes.indexOf(PNG_SIGNATURE); at !== -1; at = bytes.indexOf(PNG_SIGNATURE, at + 1)) starts.push(at);
  return Promise.all(starts.map((start, index) => inkOf(bytes.subarray(start, starts[index + 1]))));
}

async function inkOf(png: Buffer): Promise<Ink> {
  const image = await loadImage(png);
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const columns = Array.from({ length: width }, (_, x) => x).filter((x) =>
    Array.from({ length: height }, (_, y) => data[(y * width + x) * 4 + 3] ?? 0).some((alpha) => alpha > 40),
  );
  return { width, height, left: columns[0] ?? -1, right: columns.at(-1) ?? -1 };
}

describe('drawStrip', () => {
  it('types a text letter by letter, and takes it back', async () => {
    const text = box('Typed!');
    const raster = await rasterise(text);
    const strip = await drawStrip({ raster, text, in: TYPE, out: TYPE }, FRAME);
    expect([strip.x, strip.y, strip.picturesIn, strip.picturesOut]).toEqual([raster.x, raster.y, 5, 5]);
    const pictures = await picturesOf(strip);
    expect(pictures.every(({ width, height }) => width === raster.width && height === raster.height)).toBe(true);
    const rights = pictures.map(({ right }) => right);
    expect(rights).toHaveLength(11);
    expect(rights.slice(0, 6)).toEqual([...rights.slice(0, 6)].sort((a, b) => a - b));
    expect(new Set(rights.slice(0, 6)).size).toBe(6);
    expect([...rights].reverse()).toEqual(rights);
  });

  it('leaves every letter where it is when others follow: in the middle, and from right to left', async () => {
    const centred: TextBox = { ...box('Middle'), position: 'center' };
    const latin = await picturesOf(
      await drawStrip({ raster: await rasterise(centred), text: centred, in: TYPE, out: null }, FRAME),
    );
    expect(new Set(latin.map(({ left }) => left)).size).toBe(1);
    const hebrew: TextBox = { ...box('שלוםשל'), position: 'center' };
    const typed = await picturesOf(
      await drawStrip({ raster: await rasterise(hebrew), text: hebrew, in: TYPE, out: null }, FRAME),
    );
    const rights = typed.map(({ right }) => right);
    expect(Math.max(...rights) - Math.min(...rights)).toBeLessThan(6);
    expect(typed[0]?.left).toBeGreaterThan(typed.at(-1)?.left ?? 0);
  });

  it('has no more pictures than a text has steps', async () => {
    const text = box('abc');
    const strip = await drawStrip(
      { raster: await rasterise(text), text, in: { type: 'typewriter', frames: 60 }, out: null },
      FRAME,
    );
    expect([strip.picturesIn, strip.picturesOut]).toEqual([2, 0]);
  });

  it('pops up from small, beyond its size, within the frame', async () => {
    const raster = await rasterise(box('Pop'));
    const strip = await drawStrip({ raster, text: null, in: POP, out: null }, FRAME);
    const pictures = await picturesOf(strip);
    const widths = pictures.map(({ left, right }) => right - left);
    expect(widths).toHaveLength(7);
    expect(widths[0]).toBeLessThan((widths.at(-1) ?? 0) * 0.8);
    expect(Math.max(...widths)).toBeGreaterThan(widths.at(-1) ?? 0);
    expect([strip.x % 2, strip.y % 2]).toEqual([0, 0]);
    expect(Math.min(strip.x, strip.y)).toBeGreaterThanOrEqual(0);
    expect(strip.x + (pictures[0]?.width ?? 0)).toBeLessThanOrEqual(FRAME.width);
  });
});
