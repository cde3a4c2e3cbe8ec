import type { ClipFade, ClipLayer, LocalSource } from '@app/media-processing';
import { hashesBeforeEncoding, inputsOf, Lab } from './compile-lab';
import { rawPictures } from './raw-picture';

let lab: Lab;
let white: LocalSource;
let moving: LocalSource;
beforeAll(async () => {
  lab = await Lab.open();
  const codec = ['-c:v', 'libx264', '-preset', 'ultrafast', '-qp', '0', '-pix_fmt', 'yuv420p', '-colorspace', 'bt709'];
  white = await lab.make('white.mp4', '-f', 'lavfi', '-i', 'color=white:s=320x180:r=30:d=4', ...codec);
  moving = await lab.make('moving.mp4', '-f', 'lavfi', '-i', 'testsrc2=s=320x180:r=30:d=4', ...codec);
});
afterAll(() => lab.close());

const base: ClipLayer = { kind: 'clip', sourceId: 'white', sourceFrame: 0, sourceEndFrame: 120, fit: 'contain' };

/** Brightness of each frame, 0-1, of white that fades over black: as the lowest layer, and as one above it. */
async function brightness(fade: ClipFade, frames: number): Promise<number[][]> {
  const faded: ClipLayer = { ...base, fade };
  const black = { kind: 'colour', colour: 'black' } as const;
  const paintings = [[faded], [black, faded]].map((layers) =>
    rawPictures(lab.paint({ layers, frames, inputs: inputsOf({ white }) })),
  );
  return (await Promise.all(paintings)).map((pictures) =>
    pictures.map((picture) => (picture.at(160, 90)[0] - 16) / 219),
  );
}

describe('a clip that fades', () => {
  it('rises from nothing in its first frame, and falls to nothing in its last', async () => {
    for (const levels of await brightness({ frame: 0, clipFrames: 20, inFrames: 8, outFrames: 4 }, 20)) {
      const expected = Array.from({ length: 20 }, (_, k) => Math.min(k / 8, 1, (19 - k) / 4));
      levels.forEach((level, frame) => {
        expect(Math.abs(level - (expected[frame] ?? 0))).toBeLessThan(0.02);
      });
      expect(levels).toHaveLength(20);
    }
  });

  it('may fall all its length', async () => {
    for (const levels of await brightness({ frame: 0, clipFrames: 10, inFrames: 0, outFrames: 10 }, 10)) {
      levels.forEach((level, frame) => {
        expect(Math.abs(level - (9 - frame) / 10)).toBeLessThan(0.02);
      });
    }
  });

  it.each([
    { num: 30, den: 1 },
    { num: 30_000, den: 1001 },
  ])('is the same in chunks as in one segment, at %j', async (frameRate) => {
    const show = (frame: number, frames: number): Promise<string[]> => {
      const fade: ClipFade = { frame, clipFrames: 100, inFrames: 37, outFrames: 41 };
      const layers = [base, { ...base, sourceId: 'moving', sourceFrame: 3 + frame, fade }];
      const profile = { codec: 'h264', width: 320, height: 180, frameRate, quality: 'medium' } as const;
      return hashesBeforeEncoding(lab.paint({ layers, frames, profile, inputs: inputsOf({ white, moving }) }));
    };
    const whole = await show(0, 100);
    expect(new Set(whole).size).toBeGreaterThan(90);
    expect([...(await show(0, 13)), ...(await show(13, 50)), ...(await show(63, 37))]).toEqual(whole);
  });
});
