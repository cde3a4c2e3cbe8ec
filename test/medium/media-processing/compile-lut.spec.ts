import { writeFile } from 'node:fs/promises';
import { writeCube, type ClipLayer, type CubeLut, type LocalSource } from '@app/media-processing';
import { inputsOf, Lab } from './compile-lab';
import { isNear, rawPictures, type Yuv } from './raw-picture';

type Rgb = readonly [number, number, number];

/** What is exact is off by this much once it is rounded: to ten bits, through a matrix, to eight. */
const ROUNDING = 2;

/** A strong look that turns the channels around, and is not straight between its three points. */
const LOOK: CubeLut = lutOf(3, ([r, g, b]) => [0.1 + 0.8 * b * b, r * (0.5 + 0.5 * g), 1 - g]);
const IDENTITY = lutOf(2, (colour) => colour);

const COLOURS: Readonly<Record<string, Rgb>> = {
  '#000000': [0, 0, 0],
  '#FFFFFF': [255, 255, 255],
  '#FF0000': [255, 0, 0],
  '#00FF00': [0, 255, 0],
  '#0000FF': [0, 0, 255],
  '#808080': [128, 128, 128],
  '#C08040': [192, 128, 64],
  '#336699': [51, 102, 153],
};

/** Characters that mean something in a filter graph. */
const AWKWARD = `it's a [look]; 100%, a:b\\c=d.cube`;

describe('a LUT', () => {
  let lab: Lab;
  const sources = new Map<string, LocalSource>();
  const luts = new Map<string, string>();

  beforeAll(async () => {
    lab = await Lab.open();
    for (const colour of Object.keys(COLOURS)) sources.set(colour, await makePlain(colour, 'bt709'));
    sources.set('sd', await makePlain('#C08040', 'smpte170m'));
    const files = { look: AWKWARD, identity: 'identity.cube', half: 'half.cube' };
    for (const [id, name] of Object.entries(files)) luts.set(id, lab.path(name));
    await writeFile(lab.path(files.look), writeCube(LOOK, 1));
    await writeFile(lab.path(files.half), writeCube(LOOK, 0.5));
    await writeFile(lab.path(files.identity), writeCube(IDENTITY, 1));
  });
  afterAll(() => lab.close());

  function makePlain(colour: string, matrix: 'bt709' | 'smpte170m'): Promise<LocalSource> {
    const picture = `color=${colour}:s=320x180:r=30:d=0.2,format=gbrp,scale=out_color_matrix=${matrix},format=yuv444p`;
    const lossless = ['-c:v', 'libx264', '-preset', 'ultrafast', '-qp', '0', '-color_range', 'tv'];
    return lab.make(
      `${matrix}-${colour.slice(1)}.mp4`,
      '-f',
      'lavfi',
      '-i',
      picture,
      ...lossless,
      '-colorspace',
      matrix,
    );
  }

  async function graded(sourceId: string, lutId: string, layer: Partial<ClipLayer> = {}): Promise<Yuv> {
    const clip: ClipLayer = { kind: 'clip', sourceId, sourceFrame: 0, sourceEndFrame: 6, fit: 'contain' };
    const layers = [
      { kind: 'colour', colour: 'black' } as const,
      { ...clip, filters: [{ type: 'lut', lutId } as const], ...layer },
    ];
    const [picture] = await rawPictures(
      lab.paint({ layers, frames: 1, inputs: { ...inputsOf(Object.fromEntries(sources)), luts } }),
    );
    if (!picture) throw new Error('Nothing was painted');
    return picture.at(160, 90);
  }

  it.each(Object.entries(COLOURS))('turns %s into the colour that it names', async (colour, rgb) => {
    const seen = await graded(colour, 'look');
    const expected = toYuv(interpolate(LOOK, rgb));
    expect([seen, expected, isNear(seen, expected, ROUNDING)]).toEqual([seen, expected, true]);
  });

  it.each(Object.entries(COLOURS))('goes half the way with %s', async (colour, rgb) => {
    const seen = await graded(colour, 'half');
    const full = interpolate(LOOK, rgb);
    const expected = toYuv([0, 1, 2].map((channel) => ((rgb[channel] ?? 0) / 255 + (full[channel] ?? 0)) / 2));
    expect([seen, expected, isNear(seen, expected, ROUNDING)]).toEqual([seen, expected, true]);
  });

  it.each(Object.entries(COLOURS))('leaves %s alone that changes nothing', async (colour, rgb) => {
    const seen = await graded(colour, 'identity');
    const expected = toYuv(rgb.map((value) => value / 255));
    expect([seen, expected, isNear(seen, expected, ROUNDING)]).toEqual([seen, expected, true]);
  });

  it('sees the colours that were meant, whatever matrix they came in', async () => {
    const [fromSd, fromHd] = [await graded('sd', 'look'), await graded('#C08040', 'look')];
    expect([fromSd, fromHd, isNear(fromSd, fromHd, ROUNDING)]).toEqual([fromSd, fromHd, true]);
  });

  it('keeps the transparency', async () => {
    const [luma] = await graded('#FFFFFF', 'identity', { opacity: 0.5 });
    expect(Math.abs(luma - (235 + 16) / 2)).toBeLessThan(3);
  });
});

function lutOf(size: number, map: (colour: Rgb) => readonly number[]): CubeLut {
  const points = Array.from({ length: size ** 3 }, (_, point) =>
    map([at(point, size, 0), at(point, size, 1), at(point, size, 2)]),
  );
  return { size, values: Float64Array.from(points.flat()) };
}

function at(point: number, size: number, axis: number): number {
  return (Math.floor(point / size ** axis) % size) / (size - 1);
}

/** Along the edges of the tetrahedron that a colour lies in: one step in each direction, the longest first. */
function interpolate({ size, values }: CubeLut, rgb: Rgb): number[] {
  const scaled = rgb.map((value) => (value / 255) * (size - 1));
  const corner = scaled.map((value) => Math.min(size - 2, Math.floor(value)));
  const steps = scaled
    .map((value, axis) => ({ axis, part: value - (corner[axis] ?? 0) }))
    .sort((one, other) => other.part - one.part);
  const valueAt = (place: readonly number[]): number[] => {
    const point = place.reduce((sum, index, axis) => sum + index * size ** axis, 0);
    return [0, 1, 2].map((channel) => values[3 * point + channel] ?? NaN);
  };
  let place: readonly number[] = corner;
  let result = valueAt(place);
  for (const { axis, part } of steps) {
    const before = valueAt(place);
    place = place.map((index, each) => (each === axis ? index + 1 : index));
    const after = valueAt(place);
    result = result.map((value, channel) => value + part * ((after[channel] ?? 0) - (before[channel] ?? 0)));
  }
  return result;
}

/** ITU-R BT.709-6, limited range. */
function toYuv([r = 0, g = 0, b = 0]: readonly number[]): Yuv {
  const luma = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return [
    Math.round(16 + 219 * luma),
    Math.round(128 + (224 * (b - luma)) / 1.8556),
    Math.round(128 + (224 * (r - luma)) / 1.5748),
  ];
}
