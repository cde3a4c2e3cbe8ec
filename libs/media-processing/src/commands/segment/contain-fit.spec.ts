import fc from 'fast-check';
import { containFit } from './contain-fit';

const HD = { width: 1920, height: 1080 };

describe('containFit', () => {
  it.each([
    ['the same size', 1920, 1080, { width: 1920, height: 1080, x: 0, y: 0 }],
    ['the same shape', 1280, 720, { width: 1920, height: 1080, x: 0, y: 0 }],
    ['nearly the same shape', 1366, 768, { width: 1920, height: 1080, x: 0, y: 0 }],
    ['standing', 720, 1280, { width: 608, height: 1080, x: 656, y: 0 }],
    ['4:3', 640, 480, { width: 1440, height: 1080, x: 240, y: 0 }],
    ['wide', 2048, 858, { width: 1920, height: 804, x: 0, y: 138 }],
    ['odd', 1165, 767, { width: 1640, height: 1080, x: 140, y: 0 }],
    ['a line', 10_000, 1, { width: 1920, height: 2, x: 0, y: 538 }],
  ])('places a picture that is %s', (_name, width, height, box) => {
    expect(containFit({ width, height }, HD)).toEqual(box);
  });

  it('always gives an even box within the frame that touches two opposite sides', () => {
    const side = fc.integer({ min: 1, max: 8192 });
    const evenSide = fc.integer({ min: 8, max: 2048 }).map((half) => half * 2);
    fc.assert(
      fc.property(fc.record({ width: side, height: side }), evenSide, evenSide, (picture, width, height) => {
        const box = containFit(picture, { width, height });
        expect([box.x, box.y, box.width, box.height].map((value) => value % 2)).toEqual([0, 0, 0, 0]);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(2);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
        expect(box.width === width || box.height === height).toBe(true);
      }),
    );
  });

  it('keeps the shape to a pixel', () => {
    const side = fc.integer({ min: 64, max: 4096 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const box = containFit({ width, height }, HD);
        const scale = Math.min(HD.width / width, HD.height / height);
        expect(Math.abs(box.width - width * scale)).toBeLessThanOrEqual(width * scale < 2 ? 2 : 1);
        expect(Math.abs(box.height - height * scale)).toBeLessThanOrEqual(height * scale < 2 ? 2 : 1);
      }),
    );
  });
});
