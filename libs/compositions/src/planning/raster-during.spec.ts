import type { RasterLayer } from '@app/media-processing';
import { rasterDuring } from './raster-during';

const STILL: RasterLayer = { kind: 'raster', rasterId: 'r', x: 2, y: 4 };
const FADE = { kind: 'fade', frames: 10 } as const;
const ANIMATED: RasterLayer = {
  ...STILL,
  animation: { offset: 0, frames: 100, in: FADE, out: FADE, strip: null },
};

const during = (startFrame: number, endFrame: number, raster = ANIMATED): RasterLayer =>
  rasterDuring(
    raster,
    { startFrame: 1000, endFrame: 1100 },
    { startFrame: 1000 + startFrame, endFrame: 1000 + endFrame },
  );

describe('rasterDuring', () => {
  it.each([
    [0, 100],
    [0, 1],
    [9, 50],
    [50, 91],
    [99, 100],
  ])('comes or goes from its frame %i to %i, and knows where it is', (start, end) => {
    expect(during(start, end)).toEqual({ ...STILL, animation: { ...ANIMATED.animation, offset: start } });
  });

  it('stands still between, and without an animation', () => {
    expect(during(10, 90)).toEqual(STILL);
    expect(during(0, 100, STILL)).toEqual(STILL);
  });

  it('stands still to the end where it only comes', () => {
    const comes = { ...STILL, animation: { offset: 0, frames: 100, in: FADE, out: null, strip: null } };
    expect(during(10, 100, comes)).toEqual(STILL);
  });

  it.each([
    [-5, 50, { startFrame: 5, endFrame: 55 }],
    [60, 130, { startFrame: 0, endFrame: 40 }],
    [-5, 130, { startFrame: 5, endFrame: 105 }],
  ])('is shown in a part of what reaches beyond it, from %i to %i', (start, end, part) => {
    expect(during(start, end, STILL)).toEqual({ ...STILL, during: part });
  });
});
