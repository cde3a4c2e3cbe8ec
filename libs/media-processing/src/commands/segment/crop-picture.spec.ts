import fc from 'fast-check';
import { cropTo, shapeWithin } from './crop-picture';

const HD = { width: 1920, height: 1080 };

describe('shapeWithin', () => {
  it.each([
    ['the same shape', 1280, 720, { width: 1280, height: 720, x: 0, y: 0 }],
    ['standing', 720, 1280, { width: 720, height: 406, x: 0, y: 436 }],
    ['wide', 2048, 858, { width: 1526, height: 858, x: 260, y: 0 }],
    ['a line', 10_000, 1, { width: 2, height: 1, x: 4998, y: 0 }],
  ])('takes the middle of a picture that is %s', (_name, width, height, part) => {
    expect(shapeWithin({ width, height }, HD)).toEqual(part);
  });

  it('always gives a part of the picture', () => {
    const side = fc.integer({ min: 1, max: 8192 });
    fc.assert(
      fc.property(side, side, side, side, (width, height, areaWidth, areaHeight) => {
        const part = shapeWithin({ width, height }, { width: areaWidth, height: areaHeight });
        expect(Math.min(part.width, part.height)).toBeGreaterThanOrEqual(1);
        expect(part.x + part.width).toBeLessThanOrEqual(width);
        expect(part.y + part.height).toBeLessThanOrEqual(height);
      }),
    );
  });
});

describe('cropTo', () => {
  it('does nothing where all is taken', () => {
    expect(cropTo({ ...HD, x: 0, y: 0 }, HD)).toEqual([]);
  });
});
