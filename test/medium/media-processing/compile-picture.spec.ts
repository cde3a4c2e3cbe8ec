import type { ClipLayer, Layer, LocalSource } from '@app/media-processing';
import { ffmpeg, inputsOf, Lab, picturesBeforeEncoding } from './compile-lab';

jest.setTimeout(120_000);

const WIDTH = 320;
const HEIGHT = 180;
const FRAME_BYTES = (WIDTH * HEIGHT * 3) / 2;

let lab: Lab;
beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(() => lab.close());

type Triple = readonly [number, number, number];

const BLACK: Triple = [16, 128, 128];
const YELLOW: Triple = [250, 200, 20];

/** What an RGB colour is in BT.709, limited range: ITU-R BT.709-6, item 3. */
function inBt709([red, green, blue]: Triple): Triple {
  const luma = (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  return [16 + 219 * luma, 128 + (224 * (blue / 255 - luma)) / 1.8556, 128 + (224 * (red / 255 - luma)) / 1.5748];
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly frame?: number;
}

function colourAt(pictures: Buffer, { x, y, frame = 0 }: Spot): Triple {
  const luma = frame * FRAME_BYTES;
  const chroma = luma + WIDTH * HEIGHT + (y >> 1) * (WIDTH / 2) + (x >> 1);
  const at = (offset: number): number => pictures[offset] ?? -1;
  return [at(luma + y * WIDTH + x), at(chroma), at(chroma + (WIDTH * HEIGHT) / 4)];
}

function expectColour(actual: Triple, expected: Triple, tolerance = 2): void {
  const isNear = actual.every((value, index) => Math.abs(value - (expected[index] ?? 0)) <= tolerance);
  if (!isNear) expect(actual).toEqual(expected.map(Math.round));
}

const hex = (colour: Triple): string => `0x${Buffer.from(colour).toString('hex')}`;
const clipOf = (sourceId: string): ClipLayer => ({
  kind: 'clip',
  sourceId,
  sourceFrame: 0,
  sourceEndFrame: 30,
  fit: 'contain',
});

async function paint(
  source: LocalSource,
  { above = [], frames = 1 }: { above?: Layer[]; frames?: number } = {},
): Promise<Buffer> {
  const inputs = inputsOf({ a: source }, { raster: lab.path('raster.png') });
  return picturesBeforeEncoding(lab.paint({ layers: [clipOf('a'), ...above], frames, inputs }));
}

/** A second of one colour, in the form that the filters and options make of it. */
function plain(
  name: string,
  colour: Triple,
  { size = '320x180', filters, options = [] }: PlainForm,
): Promise<LocalSource> {
  const picture = `color=c=${hex(colour)}:s=${size}:r=30:d=1,format=gbrp,${filters}`;
  return lab.make(name, '-f', 'lavfi', '-i', picture, ...options);
}

interface PlainForm {
  readonly size?: string;
  readonly filters: string;
  readonly options?: readonly string[];
}

const LOSSLESS = ['-c:v', 'libx264', '-preset', 'ultrafast', '-qp', '0'];

describe('the colours of a source', () => {
  const forms: readonly [name: string, file: string, form: PlainForm][] = [
    [
      'BT.709',
      'a.mp4',
      {
        filters: 'scale=out_color_matrix=bt709:out_range=tv,format=yuv420p',
        options: [...LOSSLESS, '-colorspace', 'bt709'],
      },
    ],
    [
      'BT.601, tagged',
      'b.mp4',
      {
        size: '1280x720',
        filters: 'scale=out_color_matrix=bt601:out_range=tv,format=yuv420p',
        options: [...LOSSLESS, '-colorspace', 'smpte170m'],
      },
    ],
    [
      'BT.601, untagged, standard definition',
      'c.mkv',
      { filters: 'scale=out_color_matrix=bt601:out_range=tv,format=yuv420p', options: LOSSLESS },
    ],
    [
      'BT.709, untagged, high definition',
      'd.mkv',
      { size: '1280x720', filters: 'scale=out_color_matrix=bt709:out_range=tv,format=yuv420p', options: LOSSLESS },
    ],
    [
      'full range, as phones record',
      'e.mp4',
      {
        size: '1280x720',
        filters: 'scale=out_color_matrix=bt709:out_range=pc,format=yuv420p',
        options: [...LOSSLESS, '-colorspace', 'bt709', '-color_range', 'pc'],
      },
    ],
    [
      'full range BT.601, as cameras record JPEG',
      'f.avi',
      { filters: 'scale=out_color_matrix=bt601:out_range=pc,format=yuvj420p', options: ['-c:v', 'mjpeg', '-q:v', '1'] },
    ],
    [
      '10 bit 4:2:2',
      'g.mkv',
      {
        filters: 'scale=out_color_matrix=bt709:out_range=tv,format=yuv422p10le',
        options: ['-c:v', 'ffv1', '-colorspace', 'bt709', '-color_range', 'tv'],
      },
    ],
    ['RGB', 'h.mkv', { filters: 'null', options: ['-c:v', 'ffv1'] }],
    [
      'RGB by a palette',
      'p.png',
      { filters: 'split[a][b];[a]palettegen[p];[b][p]paletteuse', options: ['-frames:v', '1', '-pix_fmt', 'pal8'] },
    ],
  ];

  it.each(forms)('stay what they are: %s', async (_name, file, form) => {
    for (const colour of [YELLOW, [20, 60, 220], [255, 255, 255], [0, 0, 0]] as const) {
      const pictures = await paint(await plain(file, colour, form));
      expectColour(colourAt(pictures, { x: 160, y: 90 }), inBt709(colour));
    }
  });

  it('stay what they are: grey', async () => {
    const form = { filters: 'format=gray', options: ['-c:v', 'ffv1'] };
    const pictures = await paint(await plain('i.mkv', [200, 200, 200], form));
    expectColour(colourAt(pictures, { x: 160, y: 90 }), inBt709([200, 200, 200]));
  });
});

describe('the shape of a source', () => {
  const yellow = inBt709(YELLOW);
  const as709 = 'scale=out_color_matrix=bt709:out_range=tv,format=yuv420p';
  const tagged = [...LOSSLESS, '-colorspace', 'bt709'];

  it('is kept, with black bars beside it', async () => {
    const pictures = await paint(await plain('j.mp4', YELLOW, { size: '240x180', filters: as709, options: tagged }));
    expectColour(colourAt(pictures, { x: 38, y: 90 }), BLACK, 0);
    expectColour(colourAt(pictures, { x: 40, y: 90 }), yellow);
    expectColour(colourAt(pictures, { x: 279, y: 179 }), yellow);
    expectColour(colourAt(pictures, { x: 281, y: 90 }), BLACK, 0);
  });

  const edges = [
    [0, 0],
    [319, 0],
    [0, 179],
    [319, 179],
  ] as const;

  it.each([
    ['oblong pixels', 'k.mp4', '160x180', ',setsar=2', tagged],
    [
      'odd numbers of pixels',
      'l.mkv',
      '1166x656',
      ',crop=1165:655:exact=1',
      ['-c:v', 'ffv1', '-colorspace', 'bt709', '-color_range', 'tv'],
    ],
  ])('fills the frame where it has the same, with %s', async (_name, file, size, more, options) => {
    const pictures = await paint(await plain(file, YELLOW, { size, filters: as709 + more, options }));
    for (const [x, y] of edges) expectColour(colourAt(pictures, { x, y }), yellow);
  });

  it('is turned the way the camera was held', async () => {
    const halves = `drawbox=w=iw:h=ih/2:c=${hex(YELLOW)}:t=fill,${as709}`;
    const lying = await plain('m.mp4', [0, 0, 0], { size: '180x320', filters: halves, options: tagged });
    const turned = await lab.make('n.mp4', '-i', lying.path, '-c', 'copy', '-metadata:s:v', 'rotate=90');
    expect(turned.media.video).toMatchObject({ rotationDegrees: 270, displayWidth: 320, displayHeight: 180 });
    const pictures = await paint(turned);
    // What was above is at the left, up to both corners.
    for (const [x, y] of edges) expectColour(colourAt(pictures, { x, y }), x === 0 ? yellow : BLACK);
  });
});

describe('a raster', () => {
  const grey = inBt709([100, 100, 100]);
  const raster: Layer = { kind: 'raster', rasterId: 'raster', x: 100, y: 40 };

  async function drawRaster(colour: string): Promise<void> {
    const picture = `color=c=${colour}:s=64x32,format=rgba`;
    await ffmpeg(['-f', 'lavfi', '-i', picture, '-frames:v', '1', '-update', '1', lab.path('raster.png')]);
  }

  function background(): Promise<LocalSource> {
    const filters = 'scale=out_color_matrix=bt709:out_range=tv,format=yuv420p';
    return plain('o.mp4', [100, 100, 100], { filters, options: [...LOSSLESS, '-colorspace', 'bt709'] });
  }

  it('lies where it belongs, in its own colours, from the first frame to the last', async () => {
    await drawRaster(hex(YELLOW));
    const pictures = await paint(await background(), { above: [raster], frames: 30 });
    expect(pictures).toHaveLength(30 * FRAME_BYTES);
    for (const frame of [0, 1, 29]) {
      expectColour(colourAt(pictures, { x: 100, y: 40, frame }), inBt709(YELLOW));
      expectColour(colourAt(pictures, { x: 163, y: 71, frame }), inBt709(YELLOW));
      expectColour(colourAt(pictures, { x: 98, y: 40, frame }), grey);
      expectColour(colourAt(pictures, { x: 164, y: 72, frame }), grey);
    }
  });

  it('lets through what is below, as its alpha says', async () => {
    await drawRaster('white@0.5');
    const pictures = await paint(await background(), { above: [raster] });
    expectColour(colourAt(pictures, { x: 130, y: 56 }), inBt709([178, 178, 178]));
  });

  it('lies on black in a gap', async () => {
    await drawRaster(hex(YELLOW));
    const inputs = inputsOf({}, { raster: lab.path('raster.png') });
    const layers: Layer[] = [{ kind: 'colour', colour: 'black' }, raster];
    const pictures = await picturesBeforeEncoding(lab.paint({ layers, frames: 3, inputs }));
    expectColour(colourAt(pictures, { x: 130, y: 56, frame: 2 }), inBt709(YELLOW));
    expectColour(colourAt(pictures, { x: 10, y: 10, frame: 2 }), BLACK, 0);
  });

  it('survives a source that changes its size midway', async () => {
    await drawRaster(hex(YELLOW));
    const parts = [lab.path('1.ts'), lab.path('2.ts')];
    for (const [index, size] of ['320x180', '160x120'].entries()) {
      const picture = ['-f', 'lavfi', '-i', `color=c=gray:s=${size}:r=30:d=0.5`];
      const offset = ['-output_ts_offset', String(index * 0.5)];
      await ffmpeg([...picture, '-c:v', 'libx264', '-preset', 'ultrafast', ...offset, parts[index] ?? '']);
    }
    const joined = lab.path('changing.ts');
    await ffmpeg(['-i', `concat:${parts.join('|')}`, '-c', 'copy', joined]);
    const pictures = await paint(await lab.probe(joined), { above: [raster], frames: 30 });
    expect(pictures).toHaveLength(30 * FRAME_BYTES);
    expectColour(colourAt(pictures, { x: 130, y: 56, frame: 29 }), inBt709(YELLOW));
  });
});
