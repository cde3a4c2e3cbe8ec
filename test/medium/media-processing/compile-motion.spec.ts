import type { ClipLayer, LocalSource, MotionType } from '@app/media-processing';
import { hashesBeforeEncoding, inputsOf, Lab, LOSSLESS } from './compile-lab';
import { HEIGHT, rawPictures, WIDTH } from './raw-picture';

let lab: Lab;
/** As bright as it is far from the left edge, and from the upper one. */
let slope: LocalSource;
let moving: LocalSource;
beforeAll(async () => {
  lab = await Lab.open();
  const picture = "color=s=320x180:r=30:d=2,format=yuv444p,geq=lum='16+219*X/W':cb='16+224*Y/H':cr=128";
  slope = await lab.make('slope.mp4', '-f', 'lavfi', '-i', picture, ...LOSSLESS);
  moving = await lab.make(
    'moving.mp4',
    '-f',
    'lavfi',
    '-i',
    'testsrc2=s=320x180:r=30:d=4',
    '-pix_fmt',
    'yuv420p',
    ...LOSSLESS,
  );
});
afterAll(() => lab.close());

const CLIP: ClipLayer = { kind: 'clip', sourceId: 'a', sourceFrame: 0, sourceEndFrame: 60, fit: 'cover' };
const AMOUNT = 0.25;

/** The left, right, upper and lower edge of what is seen of the picture in the first and the last frame, 0-1. */
async function views(type: MotionType): Promise<number[][]> {
  const layer: ClipLayer = { ...CLIP, motion: { type, amount: AMOUNT, frame: 0, clipFrames: 40 } };
  const pictures = await rawPictures(lab.paint({ layers: [layer], frames: 40, inputs: inputsOf({ a: slope }) }));
  return [pictures.at(0), pictures.at(-1)].map((picture) => [
    ((picture?.at(0, 90)[0] ?? 0) - 16) / 219,
    ((picture?.at(WIDTH - 1, 90)[0] ?? 0) - 16) / 219,
    ((picture?.at(160, 0)[1] ?? 0) - 16) / 224,
    ((picture?.at(160, HEIGHT - 1)[1] ?? 0) - 16) / 224,
  ]);
}

describe('a motion', () => {
  const whole = [0, 1, 0, 1];
  const middle = [0.1, 0.9, 0.1, 0.9];
  it.each<[MotionType, number[], number[]]>([
    ['zoom_in', whole, middle],
    ['zoom_out', middle, whole],
    ['pan_left', [0.2, 1, 0.1, 0.9], [0, 0.8, 0.1, 0.9]],
    ['pan_right', [0, 0.8, 0.1, 0.9], [0.2, 1, 0.1, 0.9]],
    ['pan_up', [0.1, 0.9, 0.2, 1], [0.1, 0.9, 0, 0.8]],
    ['pan_down', [0.1, 0.9, 0, 0.8], [0.1, 0.9, 0.2, 1]],
  ])('%s goes where it says', async (type, from, to) => {
    const seen = await views(type);
    [from, to].forEach((expected, moment) => {
      expected.forEach((edge, side) => {
        expect(Math.abs((seen[moment]?.[side] ?? 9) - edge)).toBeLessThan(0.02);
      });
    });
  });

  it('is smooth: every frame is a little different, also where it moves less than a pixel', async () => {
    const layer: ClipLayer = { ...CLIP, motion: { type: 'pan_right', amount: 0.02, frame: 0, clipFrames: 60 } };
    const inputs = inputsOf({ a: moving });
    const still = { ...layer, sourceEndFrame: 1 };
    const hashes = await hashesBeforeEncoding(lab.paint({ layers: [still], frames: 60, inputs }));
    expect(new Set(hashes).size).toBe(60);
  });

  it('is the same in chunks as in one segment', async () => {
    const show = (frame: number, frames: number): Promise<string[]> => {
      const motion = { type: 'zoom_in', amount: 0.3, frame, clipFrames: 90 } as const;
      const layer: ClipLayer = { ...CLIP, sourceFrame: frame, sourceEndFrame: 120, motion };
      return hashesBeforeEncoding(lab.paint({ layers: [layer], frames, inputs: inputsOf({ a: moving }) }));
    };
    const all = await show(0, 90);
    expect([...(await show(0, 31)), ...(await show(31, 20)), ...(await show(51, 39))]).toEqual(all);
  });
});
