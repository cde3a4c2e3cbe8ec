import fc from 'fast-check';
import { TEXT_POSITIONS } from '../text/text-style';
import { type ImageBox, placeImage } from './place-image';

const HD = { width: 1280, height: 720 };
const BOX: ImageBox = { position: { x: 0, y: 0 }, width: null, height: null, scale: 1, opacity: 1 };

describe('placeImage', () => {
  it.each([
    ['as large as it is', {}, { width: 300, height: 200 }],
    ['by its scale', { scale: 0.5 }, { width: 150, height: 100 }],
    ['as wide as it is told', { width: 600 }, { width: 600, height: 400 }],
    ['as high as it is told', { height: 100 }, { width: 150, height: 100 }],
    ['stretched', { width: 100, height: 100 }, { width: 100, height: 100 }],
    ['no larger than the frame', { width: 5000 }, { width: 1080, height: 720 }],
  ])('makes a picture %s', (_name, change, size) => {
    expect(placeImage({ ...BOX, ...change }, { width: 300, height: 200 }, HD)).toMatchObject(size);
  });

  it.each([
    ['top-left', { x: 64, y: 36 }],
    ['bottom-right', { x: 1280 - 64 - 300, y: 720 - 36 - 200 }],
    [
      { x: 1200, y: 100 },
      { x: 980, y: 100 },
    ],
  ] as const)('places it at %j', (position, corner) => {
    expect(placeImage({ ...BOX, position }, { width: 300, height: 200 }, HD)).toMatchObject(corner);
  });

  it('lets a picture of the size of the frame cover it, wherever it is placed', () => {
    for (const position of TEXT_POSITIONS) {
      expect(placeImage({ ...BOX, position }, HD, HD)).toEqual({ x: 0, y: 0, ...HD });
    }
  });

  it('keeps any picture inside any frame, on even pixels', () => {
    const side = fc.integer({ min: 1, max: 20_000 });
    const even = fc.integer({ min: 8, max: 2048 }).map((half) => half * 2);
    const length = fc.option(fc.double({ min: 0.01, max: 16_384, noNaN: true }));
    const position = fc.oneof(fc.constantFrom(...TEXT_POSITIONS), fc.record({ x: side, y: side }));
    fc.assert(
      fc.property(
        fc.record({ position, width: length, height: length, scale: fc.double({ min: 0.01, max: 4, noNaN: true }) }),
        fc.record({ width: side, height: side }),
        fc.record({ width: even, height: even }),
        (box, picture, frame) => {
          const { x, y, width, height } = placeImage({ ...BOX, ...box }, picture, frame);
          expect([x, y, width, height].every((value) => value % 2 === 0 && value >= 0)).toBe(true);
          expect(Math.min(width, height)).toBeGreaterThanOrEqual(2);
          expect(x + width).toBeLessThanOrEqual(frame.width);
          expect(y + height).toBeLessThanOrEqual(frame.height);
        },
      ),
    );
  });
});
