import type { LocalSource } from '@app/media-processing';
import { compileSprites, compileStills, spriteGrid } from '@app/media-processing';
import { ffmpeg, ffprobe, inputsOf, Lab, runCommand, smallProfile } from './compile-lab';

const RATE = { num: 30_000, den: 1001 };

let lab: Lab;
let source: LocalSource;
let segmentPath: string;
/** Every frame is a grey of its own, neighbours far apart; the right half is blue. */
beforeAll(async () => {
  lab = await Lab.open();
  const picture =
    "color=black:s=320x180:r=30000/1001:d=5,geq=lum='if(lt(X,160),16+mod(N*13,200),32)':" +
    "cb='if(lt(X,80),128,240)':cr='if(lt(X,80),128,118)',setparams=colorspace=bt709:range=tv";
  source = await lab.make('a.mkv', '-f', 'lavfi', '-i', picture, '-c:v', 'ffv1');
  const layer = { kind: 'clip', sourceId: 'a', sourceFrame: 0, sourceEndFrame: 140, fit: 'contain' } as const;
  const command = lab.paint({
    layers: [layer],
    frames: 140,
    inputs: inputsOf({ a: source }),
    profile: smallProfile(RATE),
  });
  await runCommand(command);
  segmentPath = command.outputPath;
});
afterAll(() => lab.close());

const greyOf = (frame: number): number => (((frame * 13) % 200) * 255) / 219;

async function colourAt(path: string, crop: string): Promise<number[]> {
  const { stdout } = await ffmpeg([
    '-i',
    path,
    '-vf',
    `crop=${crop},scale=1:1:flags=area`,
    '-f',
    'rawvideo',
    '-pix_fmt',
    'rgb24',
    '-',
  ]);
  return [...stdout];
}

describe('stills', () => {
  it.each([[[0]], [[58]], [[59]], [[60]], [[139]], [[1, 59, 60, 61, 120]], [[61, 62]]])(
    'are just the frames %j',
    async (frames) => {
      const outputPath = lab.path(`still-${frames.join('-')}-%05d.jpg`);
      const job = { segmentPath, frameRate: RATE, frames, size: null, outputPath, firstNumber: 7 };
      await runCommand(compileStills(job));
      for (const [index, frame] of frames.entries()) {
        const path = outputPath.replace('%05d', String(7 + index).padStart(5, '0'));
        const [grey = NaN] = await colourAt(path, '120:160:20:10');
        expect(Math.abs(grey - greyOf(frame))).toBeLessThan(4);
      }
    },
  );

  it('have the colours of the video, in the size that is asked for', async () => {
    const outputPath = lab.path('colours.jpg');
    const size = { width: 160, height: 90 };
    await runCommand(compileStills({ segmentPath, frameRate: RATE, frames: [3], size, outputPath, firstNumber: 0 }));
    const colour = await colourAt(outputPath, '60:70:90:10');
    const { stdout: shown } = await ffmpeg([
      ...['-i', segmentPath, '-frames:v', '1', '-vf', 'crop=120:140:180:20,scale=1:1:flags=area:in_color_matrix=bt709'],
      ...['-f', 'rawvideo', '-pix_fmt', 'rgb24', '-'],
    ]);
    // Read with the matrix of BT.601, this blue would be ten steps away.
    [...shown].forEach((value, part) => {
      expect(Math.abs((colour[part] ?? NaN) - value)).toBeLessThan(4);
    });
    expect(shown[2]).toBeGreaterThan(200);
    const { streams } = await ffprobe<{ streams: readonly object[] }>(outputPath, 'stream=width,height,pix_fmt');
    expect(streams).toEqual([{ width: 160, height: 90, pix_fmt: 'yuvj420p' }]);
  });
});

it('sprites hold the pictures row by row', async () => {
  const frames = Array.from({ length: 12 }, (_, index) => index * 11);
  const [picturesPath, outputPath] = [lab.path('small-%05d.jpg'), lab.path('sheet-%05d.jpg')];
  const size = { width: 64, height: 36 };
  await runCommand(
    compileStills({ segmentPath, frameRate: RATE, frames, size, outputPath: picturesPath, firstNumber: 0 }),
  );
  await runCommand(compileSprites({ picturesPath, grid: spriteGrid(frames.length), outputPath }));
  const sheet = lab.path('sheet-00000.jpg');
  for (const [index, frame] of frames.entries()) {
    const [x, y] = [(index % 10) * 64 + 6, Math.floor(index / 10) * 36 + 4];
    const [grey = NaN] = await colourAt(sheet, `20:28:${x}:${y}`);
    expect(Math.abs(grey - greyOf(frame))).toBeLessThan(6);
  }
  const { streams } = await ffprobe<{ streams: readonly object[] }>(sheet, 'stream=width,height');
  expect(streams).toEqual([{ width: 640, height: 72 }]);
});
