import { writeFile } from 'node:fs/promises';
import { createCanvas } from '@napi-rs/canvas';
import type { LocalInputs, RasterAnimation, RasterLayer, RasterMove } from '@app/media-processing';
import { hashesBeforeEncoding, inputsOf, Lab, picturesBeforeEncoding, smallProfile } from './compile-lab';

// Real here: ffmpeg.

const FRAMES = 60;
const RATE = { num: 30_000, den: 1001 };
const PROFILE = smallProfile(RATE);
const PICTURE_BYTES = (PROFILE.width * PROFILE.height * 3) / 2;
/** Where the raster stands: 40 by 20 pixels. */
const PLACE = { x: 100, y: 80 };
const FADE: RasterMove = { kind: 'fade', frames: 9 };
const SLIDE: RasterMove = { kind: 'slide', frames: 9, dx: 0, dy: 100 };
const STRIP: RasterMove = { kind: 'strip', frames: 8, pictures: 4 };

describe('a raster that comes and goes', () => {
  let lab: Lab;
  let inputs: LocalInputs;

  beforeAll(async () => {
    lab = await Lab.open();
    await writeFile(lab.path('white.png'), square(255));
    const brighter = [50, 100, 150, 200];
    const strips = { comes: [...brighter, 255], goes: [255, ...[...brighter].reverse()] };
    const both = [...strips.comes, ...strips.goes.slice(1)];
    const rasters: Record<string, string> = { white: lab.path('white.png') };
    for (const [name, greys] of Object.entries({ ...strips, both })) {
      rasters[name] = lab.path(`${name}.png`);
      await writeFile(lab.path(`${name}.png`), Buffer.concat(greys.map(square)));
    }
    inputs = inputsOf({}, rasters);
  });
  afterAll(() => lab.close());

  function square(grey: number): Buffer {
    const canvas = createCanvas(40, 20);
    const context = canvas.getContext('2d');
    context.fillStyle = `rgb(${grey},${grey},${grey})`;
    context.fillRect(0, 0, 40, 20);
    return canvas.toBuffer('image/png');
  }

  function paint(layer: RasterLayer, frames: number): ReturnType<Lab['paint']> {
    return lab.paint({ layers: [{ kind: 'colour', colour: 'black' }, layer], frames, inputs, profile: PROFILE });
  }

  const still: RasterLayer = { kind: 'raster', rasterId: 'white', ...PLACE };
  function animated(coming: RasterMove | null, going: RasterMove | null, offset = 0): RasterLayer {
    const comes = coming?.kind === 'strip';
    const goes = going?.kind === 'strip';
    const rasterId = comes && goes ? 'both' : comes ? 'comes' : 'goes';
    const strip = comes || goes ? { rasterId, ...PLACE } : null;
    const animation: RasterAnimation = { offset, frames: FRAMES, in: coming, out: going, strip };
    return { ...still, animation };
  }

  /** The luma of a pixel in each frame of the whole. */
  async function lumaAt(layer: RasterLayer, x: number, y: number): Promise<number[]> {
    const pictures = await picturesBeforeEncoding(paint(layer, FRAMES));
    expect(pictures.length).toBe(FRAMES * PICTURE_BYTES);
    return Array.from({ length: FRAMES }, (_, frame) => pictures[frame * PICTURE_BYTES + y * PROFILE.width + x] ?? -1);
  }

  it.each([
    [0, 1],
    [0, 22],
    [1, 59],
    [37, 60],
  ])('is there from frame %i up to frame %i and in no other', async (startFrame, endFrame) => {
    const luma = await lumaAt({ ...still, during: { startFrame, endFrame } }, 120, 90);
    expect(luma).toEqual(luma.map((_, frame) => (startFrame <= frame && frame < endFrame ? 235 : 16)));
  });

  it('fades in and out, a little there in its first frame and in its last', async () => {
    const luma = await lumaAt(animated(FADE, FADE), 120, 90);
    const opacity = (frame: number): number => Math.min(1, (frame + 1) / 10, (FRAMES - frame) / 10);
    luma.forEach((value, frame) => {
      expect(Math.abs(value - (16 + 219 * opacity(frame)))).toBeLessThan(4);
    });
  });

  it('slides from its way to its place and stays there', async () => {
    const column = (frame: number, pictures: Buffer): number => {
      const rows = Array.from({ length: PROFILE.height }, (_, y) => y);
      return rows.findIndex((y) => (pictures[frame * PICTURE_BYTES + y * PROFILE.width + 120] ?? 0) > 200);
    };
    const pictures = await picturesBeforeEncoding(paint(animated(SLIDE, null), FRAMES));
    const tops = Array.from({ length: FRAMES }, (_, frame) => column(frame, pictures));
    const expected = (frame: number): number => 80 + 100 * (1 - Math.min(1, (frame + 1) / 10)) ** 3;
    tops.forEach((top, frame) => {
      expect(Math.abs(top - expected(frame))).toBeLessThanOrEqual(1);
    });
    expect(tops.slice(9)).toEqual(Array(FRAMES - 9).fill(80));
  });

  it('shows each picture of a strip for its share of the frames, and itself between', async () => {
    const luma = await lumaAt(animated(STRIP, STRIP), 120, 90);
    const grey = luma.map((value) => Math.round((((value - 16) / 219) * 255) / 5) * 5);
    const half = [50, 50, 100, 100, 150, 150, 200, 200];
    expect(grey).toEqual([...half, ...Array<number>(FRAMES - 16).fill(255), ...[...half].reverse()]);
  });

  it.each<[string, RasterMove | null, RasterMove | null]>([
    ['fades', FADE, FADE],
    ['slides', SLIDE, { ...SLIDE, dx: -140, dy: 0 }],
    ['is drawn', STRIP, STRIP],
    ['is drawn and fades', STRIP, FADE],
    ['fades and is drawn', FADE, STRIP],
    ['slides and is drawn', SLIDE, STRIP],
    ['only comes', STRIP, null],
    ['only goes', null, STRIP],
  ])('looks the same in one segment and in many: %s', async (_name, coming, going) => {
    const whole = await hashesBeforeEncoding(paint(animated(coming, going), FRAMES));
    expect(whole).toHaveLength(FRAMES);
    const parts: string[] = [];
    for (const [start, end] of [
      [0, 3],
      [3, 20],
      [20, 45],
      [45, 57],
      [57, 60],
    ] as const) {
      const isStill = start === 20;
      const layer = isStill ? still : animated(coming, going, start);
      parts.push(...(await hashesBeforeEncoding(paint(layer, end - start))));
    }
    expect(parts).toEqual(whole);
  });
});
