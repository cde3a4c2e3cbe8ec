// Pictures that are not what a screen shows: fields instead of frames, more brightness than a screen has.
import type { FfmpegCommand, LocalSource, Rational } from '@app/media-processing';
import { inputsOf, hashesBeforeEncoding, Lab, picturesBeforeEncoding, smallProfile } from './compile-lab';

const WIDTH = 320;
const HEIGHT = 180;
const FRAME_BYTES = (WIDTH * HEIGHT * 3) / 2;

let lab: Lab;
beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(() => lab.close());

interface Show {
  readonly frames: number;
  readonly sourceFrame?: number;
  readonly frameRate?: Rational;
}

function show(source: LocalSource, { frames, sourceFrame = 0, frameRate }: Show): FfmpegCommand {
  const layer = { kind: 'clip', sourceId: 'a', sourceFrame, sourceEndFrame: 1000, fit: 'contain' } as const;
  return lab.paint({ layers: [layer], frames, inputs: inputsOf({ a: source }), profile: smallProfile(frameRate) });
}

describe('an interlaced clip', () => {
  /** A bright bar that moves by seven pixels a field, fifty times a second. */
  const MOVING_BAR =
    `color=c=black:s=${WIDTH}x${HEIGHT}:r=50:d=3,format=yuv420p,` +
    `geq=lum='if(between(mod(X-7*N,${WIDTH}),0,39),220,30)':cb=128:cr=128`;
  const INTERLACED = ['-c:v', 'libx264', '-preset', 'ultrafast', '-qp', '0', '-flags', '+ilme+ildct'];

  const make = (name: string, first: 'top' | 'bottom'): Promise<LocalSource> => {
    const order = first === 'top' ? 'tff' : 'bff';
    const weave = `${MOVING_BAR},tinterlace=mode=interleave_${first},setfield=${order}`;
    const flags = ['-x264opts', `${order}=1`, '-colorspace', 'bt709', '-color_range', 'tv'];
    return lab.make(name, '-f', 'lavfi', '-i', weave, ...INTERLACED, ...flags);
  };

  /** How much neighbouring lines differ at the same place, which is a lot where two moments are woven together. */
  const combing = (pictures: Buffer, frame: number): number => {
    let sum = 0;
    for (let y = 40; y < 140; y += 1) {
      for (let x = 0; x < WIDTH; x += 1) {
        const at = frame * FRAME_BYTES + y * WIDTH + x;
        sum += Math.abs((pictures[at] ?? 0) - (pictures[at + WIDTH] ?? 0));
      }
    }
    return sum / (100 * WIDTH);
  };

  it.each(['top', 'bottom'] as const)('is shown without combs, %s field first', async (first) => {
    const source = await make(`${first}.mp4`, first);
    expect(source.media.video).toMatchObject({ firstField: first, frameRate: { num: 25, den: 1 } });
    const untouched = { ...source, media: { ...source.media, video: withoutFields(source) } };
    const frameRate = { num: 25, den: 1 };
    const woven = await picturesBeforeEncoding(show(untouched, { frames: 20, frameRate }));
    const shown = await picturesBeforeEncoding(show(source, { frames: 20, frameRate }));
    expect(combing(woven, 10)).toBeGreaterThan(8);
    for (const frame of [1, 10, 19]) expect(combing(shown, frame)).toBeLessThan(2);
  });

  it('moves as smoothly as it was recorded where the output has the frames for it', async () => {
    const source = await make('smooth.mp4', 'top');
    const smooth = await hashesBeforeEncoding(show(source, { frames: 60, frameRate: { num: 50, den: 1 } }));
    const halved = await hashesBeforeEncoding(show(source, { frames: 60, frameRate: { num: 30, den: 1 } }));
    expect(new Set(smooth).size).toBe(60);
    expect(new Set(halved).size).toBe(50);
  });

  it('is the same in one segment and in chunks', async () => {
    const source = await make('chunks.mp4', 'top');
    const whole = await hashesBeforeEncoding(show(source, { frames: 75 }));
    const chunk = await hashesBeforeEncoding(show(source, { frames: 15, sourceFrame: 60 }));
    expect(chunk).toEqual(whole.slice(60));
  });
});

function withoutFields({ media }: LocalSource): LocalSource['media']['video'] {
  return media.video && { ...media.video, firstField: null };
}

describe('a clip of high dynamic range', () => {
  const BT2020 = 'colorprim=bt2020:colormatrix=bt2020nc:range=limited';

  /** Grey of a share of the signal, in ten bits. */
  const make = (signal: number, transfer: string, others = BT2020): Promise<LocalSource> => {
    const grey = `color=c=gray:s=64x64:r=25:d=0.4,format=yuv420p10le,geq=lum='64+876*${signal}':cb=512:cr=512`;
    const tags = `log-level=none:transfer=${transfer}:${others}`;
    const name = `${transfer}-${signal}-${others === BT2020 ? 'told' : 'untold'}.mp4`;
    return lab.make(name, '-f', 'lavfi', '-i', grey, '-c:v', 'libx265', '-x265-params', tags);
  };

  /** Share of the way from black to white, in the middle of the second frame; and its two colour differences. */
  const shown = async (source: LocalSource): Promise<{ level: number; cb: number; cr: number }> => {
    const pictures = await picturesBeforeEncoding(show(source, { frames: 2 }));
    const chroma = FRAME_BYTES + WIDTH * HEIGHT;
    const middle = (HEIGHT / 4) * (WIDTH / 2) + WIDTH / 4;
    return {
      level: ((pictures[FRAME_BYTES + (HEIGHT / 2) * WIDTH + WIDTH / 2] ?? 0) - 16) / 219,
      cb: pictures[chroma + middle] ?? 0,
      cr: pictures[chroma + (WIDTH * HEIGHT) / 4 + middle] ?? 0,
    };
  };

  // Signals of ITU-R BT.2408, table 1, and what the picture is to be, of the way from black to white.
  const HLG = 'arib-std-b67';
  const PQ = 'smpte2084';
  it.each([
    { what: 'black', transfer: HLG, signal: 0, least: 0, most: 0.01 },
    { what: 'a grey card', transfer: HLG, signal: 0.38, least: 0.38, most: 0.48 },
    { what: 'diffuse white', transfer: HLG, signal: 0.75, least: 0.84, most: 0.94 },
    { what: 'the brightest', transfer: HLG, signal: 1, least: 0.965, most: 1 },
    { what: 'black', transfer: PQ, signal: 0, least: 0, most: 0.01 },
    { what: 'a grey card', transfer: PQ, signal: 0.38, least: 0.38, most: 0.48 },
    { what: 'diffuse white', transfer: PQ, signal: 0.58, least: 0.84, most: 0.94 },
    { what: '1000 cd/m²', transfer: PQ, signal: 0.75, least: 0.965, most: 1.01 },
  ])('shows $what of $transfer where a screen has it', async ({ transfer, signal, least, most }) => {
    const source = await make(signal, transfer);
    expect(source.media.video?.hdr).toBe(transfer === PQ ? 'pq' : 'hlg');
    const { level, cb, cr } = await shown(source);
    expect(level).toBeGreaterThanOrEqual(least);
    expect(level).toBeLessThanOrEqual(most);
    expect([Math.abs(cb - 128), Math.abs(cr - 128)].every((cast) => cast <= 1)).toBe(true);
  });

  it('looks the same where the file says nothing of its colours but the curve', async () => {
    const [told, untold] = [await make(0.58, PQ), await make(0.58, PQ, 'range=limited')];
    expect(untold.media.video).toMatchObject({ hdr: 'pq', colour: { primaries: null, matrix: null } });
    expect(await shown(untold)).toEqual(await shown(told));
  });
});

describe('a transparent clip', () => {
  /** White; transparent on the left, half so in the middle, opaque on the right. */
  const WHITE =
    `color=c=white:s=${WIDTH}x${HEIGHT}:r=25:d=0.4,format=yuva444p,` +
    `geq=lum=235:cb=128:cr=128:a='255*floor(3*X/W)/2'`;

  it.each([
    ['clip.webm', ['-c:v', 'libvpx-vp9', '-pix_fmt', 'yuva420p', '-b:v', '2M']],
    ['clip.mov', ['-c:v', 'prores_ks', '-profile:v', '4444', '-pix_fmt', 'yuva444p10le']],
    ['picture.mov', ['-c:v', 'png', '-pix_fmt', 'rgba']],
  ])('shows the black below it: %s', async (name, codec) => {
    const source = await lab.make(name, '-f', 'lavfi', '-i', WHITE, ...codec);
    expect(source.media.video?.hasAlpha).toBe(true);
    const clip = { kind: 'clip', sourceId: 'a', sourceFrame: 0, sourceEndFrame: 10, fit: 'contain' } as const;
    const layers = [{ kind: 'colour', colour: 'black' }, clip] as const;
    const pictures = await picturesBeforeEncoding(
      lab.paint({ layers, frames: 3, inputs: inputsOf({ a: source }), profile: smallProfile() }),
    );
    const middleLine = 2 * FRAME_BYTES + (HEIGHT / 2) * WIDTH;
    const [left = 0, middle = 0, right = 0] = [40, 160, 280].map((x) => pictures[middleLine + x]);
    expect(Math.abs(left - 16)).toBeLessThanOrEqual(2);
    expect(Math.abs(middle - 125)).toBeLessThanOrEqual(4);
    expect(Math.abs(right - 235)).toBeLessThanOrEqual(2);
  });
});
