import type { ClipLayer, FfmpegCommand, LocalSource, Rational } from '@app/media-processing';
import {
  ffmpeg,
  ffprobe,
  hashesBeforeEncoding,
  inputsOf,
  Lab,
  picturesBeforeEncoding,
  smallProfile,
} from './compile-lab';

jest.setTimeout(120_000);

const WIDTH = 320;
const HEIGHT = 180;
const FRAME_BYTES = (WIDTH * HEIGHT * 3) / 2;
const H264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-bf', '2', '-g', '48', '-pix_fmt', 'yuv420p'];

let lab: Lab;
beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(() => lab.close());

interface Cut {
  readonly source: LocalSource;
  readonly sourceFrame: number;
  readonly sourceEndFrame: number;
  readonly frames: number;
  readonly frameRate?: Rational;
}

function cut({ source, sourceFrame, sourceEndFrame, frames, frameRate }: Cut): FfmpegCommand {
  const layer: ClipLayer = { kind: 'clip', sourceId: 'a', sourceFrame, sourceEndFrame, fit: 'contain' };
  return lab.paint({ layers: [layer], frames, inputs: inputsOf({ a: source }), profile: smallProfile(frameRate) });
}

function pattern(rate: string, seconds: number, filters = 'null'): string[] {
  return ['-f', 'lavfi', '-i', `testsrc2=s=${WIDTH}x${HEIGHT}:r=${rate}:d=${seconds},${filters}`];
}

describe('a clip that is split into chunks', () => {
  it.each([
    ['12.5 fps', 'a.mp4', '25/2', []],
    ['29.97 fps', 'b.mp4', '30000/1001', []],
    ['25 fps', 'c.mp4', '25', []],
    ['60 fps', 'd.mp4', '60', []],
    ['60 fps, timestamps in milliseconds', 'e.mkv', '60', []],
    ['29.97 fps, transport stream with its clock at 26 h', 'f.ts', '30000/1001', ['-output_ts_offset', '95000.2']],
    ['29.97 fps, edit list at the start', 'g.mp4', '30000/1001', ['-output_ts_offset', '2.7']],
  ])('shows exactly the frames that one long segment would: %s', async (_name, file, rate, more) => {
    const source = await lab.make(file, ...pattern(rate, 8), ...H264, ...more);
    const [sourceFrame, sourceEndFrame, frames] = [7, 225, 233];
    const whole = await hashesBeforeEncoding(cut({ source, sourceFrame, sourceEndFrame, frames }));
    const borders = [0, 1, 38, 97, 98, 151, 217, 218, 224, frames];
    const chunks: string[] = [];
    for (const [index, to] of borders.slice(1).entries()) {
      const from = borders[index] ?? 0;
      const chunk = cut({ source, sourceFrame: sourceFrame + from, sourceEndFrame, frames: to - from });
      chunks.push(...(await hashesBeforeEncoding(chunk)));
    }
    expect(whole).toHaveLength(frames);
    expect(new Set(whole).size).toBeGreaterThan(85);
    expect(chunks).toEqual(whole);
  });

  it('finds the keyframe also where files are indexed by decoding time', async () => {
    const reordered = ['-c:v', 'mpeg4', '-bf', '2', '-g', '7', '-q:v', '3'];
    const source = await lab.make('h.avi', ...pattern('4', 30), ...reordered);
    const sourceEndFrame = 885;
    const whole = await hashesBeforeEncoding(cut({ source, sourceFrame: 0, sourceEndFrame, frames: 885 }));
    for (let sourceFrame = 400; sourceFrame < 480; sourceFrame += 7) {
      const chunk = await hashesBeforeEncoding(cut({ source, sourceFrame, sourceEndFrame, frames: 2 }));
      expect(chunk).toEqual(whole.slice(sourceFrame, sourceFrame + 2));
    }
  });

  it('finds the keyframe also where nothing tells where it is, ten seconds away', async () => {
    // Noise makes the file larger than what ffmpeg reads, and remembers, when it opens it.
    const noisy = ['-c:v', 'mpeg2video', '-g', '250', '-sc_threshold', '1000000000', '-q:v', '2'];
    const source = await lab.make('unindexed.ts', ...pattern('25', 24, 'noise=alls=30:allf=t'), ...noisy);
    expect(source.media.sizeBytes).toBeGreaterThan(8_000_000);
    const sourceEndFrame = 720;
    const whole = await hashesBeforeEncoding(cut({ source, sourceFrame: 0, sourceEndFrame, frames: 720 }));
    const chunk = await hashesBeforeEncoding(cut({ source, sourceFrame: 550, sourceEndFrame, frames: 3 }));
    expect(chunk).toEqual(whole.slice(550, 553));
  });

  it('keeps showing a frame that lasts for seconds', async () => {
    const holes = pattern('25', 12, "select='not(between(t,3,9))'");
    const source = await lab.make('i.mkv', ...holes, '-fps_mode', 'vfr', ...H264);
    const sourceEndFrame = 360;
    const whole = await hashesBeforeEncoding(cut({ source, sourceFrame: 0, sourceEndFrame, frames: 360 }));
    const chunk = await hashesBeforeEncoding(cut({ source, sourceFrame: 240, sourceEndFrame, frames: 10 }));
    expect(chunk).toEqual(whole.slice(240, 250));
    expect(new Set(chunk).size).toBe(1);
  });
});

/** A source whose pictures are as bright as their number, from 0 on. */
function numbered(file: string, rate: string, frames: number): Promise<LocalSource> {
  const brightness = `geq=lum='N+16':cb=128:cr=128`;
  const lossless = ['-c:v', 'libx264', '-preset', 'ultrafast', '-qp', '0', '-bf', '2', '-g', '30'];
  const picture = `color=c=black:s=${WIDTH}x${HEIGHT}:r=${rate},format=yuv420p,trim=end_frame=${frames},${brightness}`;
  return lab.make(file, '-f', 'lavfi', '-i', picture, ...lossless, '-colorspace', 'bt709', '-color_range', 'tv');
}

async function numbersShown(command: FfmpegCommand): Promise<number[]> {
  const pictures = await picturesBeforeEncoding(command);
  const count = pictures.length / FRAME_BYTES;
  return Array.from({ length: count }, (_, frame) => (pictures[frame * FRAME_BYTES] ?? 0) - 16);
}

describe('the frame that is shown', () => {
  it.each([
    ['25', { num: 30, den: 1 }],
    ['25/2', { num: 30, den: 1 }],
    ['60', { num: 30, den: 1 }],
    ['30', { num: 30_000, den: 1001 }],
    ['24', { num: 60, den: 1 }],
  ])('of a source of %s fps in %j is the latest that is nearest to its time', async (rate, frameRate) => {
    const source = await numbered('n.mp4', rate, 150);
    const [num = 0, den = 1] = rate.split('/').map(Number);
    const sourceEndFrame = Math.floor((149 * den * frameRate.num) / (num * frameRate.den));
    const sourceFrame = Math.floor(sourceEndFrame / 2);
    const frames = sourceEndFrame - sourceFrame;
    // The last one whose place on the output's grid, rounded half up, is not later than the output frame.
    const expected = Array.from({ length: frames }, (_, k) => {
      const latest = (2 * (sourceFrame + k) + 1) * num * frameRate.den;
      return Math.ceil(latest / (2 * den * frameRate.num)) - 1;
    });
    expect(await numbersShown(cut({ source, sourceFrame, sourceEndFrame, frames, frameRate }))).toEqual(expected);
  });

  it('is the one before the out point from there on', async () => {
    const source = await numbered('o.mp4', '30', 90);
    expect(await numbersShown(cut({ source, sourceFrame: 38, sourceEndFrame: 40, frames: 5 }))).toEqual([
      38, 39, 39, 39, 39,
    ]);
    expect(await numbersShown(cut({ source, sourceFrame: 700, sourceEndFrame: 40, frames: 2 }))).toEqual([39, 39]);
  });

  it('is the last one where the source ends before it should', async () => {
    const source = await numbered('p.mp4', '30', 90);
    expect(await numbersShown(cut({ source, sourceFrame: 88, sourceEndFrame: 120, frames: 4 }))).toEqual([
      88, 89, 89, 89,
    ]);
    expect(await numbersShown(cut({ source, sourceFrame: 110, sourceEndFrame: 120, frames: 2 }))).toEqual([89, 89]);
  });

  it('is the first one where the file begins with what cannot be decoded', async () => {
    const source = await lab.make('q.ts', ...pattern('25', 4), ...H264);
    const headless = lab.path('headless.ts');
    await ffmpeg(['-ss', '1', '-copyts', '-i', source.path, '-c', 'copy', '-copyinkf', headless]);
    const { packets } = await ffprobe<{ packets: { flags: string }[] }>(headless, 'packet=flags');
    expect(packets[0]?.flags).not.toContain('K');
    const cutFrom = { source: await lab.probe(headless), sourceFrame: 0, sourceEndFrame: 80, frames: 80 };
    expect(await hashesBeforeEncoding(cut(cutFrom))).toHaveLength(80);
  });
});
