import { alignmentAt, anchorX, innerSize, placeBox, snapToFrame } from './place-box';

const FULL_HD = { width: 1920, height: 1080 };

describe('placeBox', () => {
  it.each([
    ['top-left', { x: 96, y: 54 }],
    ['top-center', { x: 860, y: 54 }],
    ['top-right', { x: 1624, y: 54 }],
    ['center-left', { x: 96, y: 490 }],
    ['center', { x: 860, y: 490 }],
    ['center-right', { x: 1624, y: 490 }],
    ['bottom-left', { x: 96, y: 926 }],
    ['bottom-center', { x: 860, y: 926 }],
    ['bottom-right', { x: 1624, y: 926 }],
  ] as const)('keeps 5 %% of the frame free at %s', (position, corner) => {
    expect(placeBox({ width: 200, height: 100 }, position, FULL_HD)).toEqual({ ...corner, width: 200, height: 100 });
  });

  it('lets the largest box touch the margin on every side', () => {
    expect(placeBox(innerSize(FULL_HD), 'center', FULL_HD)).toEqual({ x: 96, y: 54, width: 1728, height: 972 });
  });

  it.each([
    [
      { x: 10, y: 20 },
      { x: 10, y: 20 },
    ],
    [
      { x: 1900, y: 1079 },
      { x: 1720, y: 980 },
    ],
  ])('puts the corner of a box at %j, and moves one that would leave the frame', (point, corner) => {
    expect(placeBox({ width: 200, height: 100 }, point, FULL_HD)).toEqual({ ...corner, width: 200, height: 100 });
  });
});

describe('anchorX', () => {
  const box = { x: 100, y: 0, width: 50, height: 10 };

  it.each([
    ['bottom-left', 100],
    ['center', 125],
    ['top-right', 150],
  ] as const)('hangs the lines at %s from x = %i', (position, x) => {
    expect(anchorX(box, alignmentAt(position))).toBe(x);
  });
});

describe('snapToFrame', () => {
  it('grows to even coordinates', () => {
    expect(snapToFrame({ x: 11, y: 20.5, width: 4, height: 6 }, FULL_HD)).toEqual({
      x: 10,
      y: 20,
      width: 6,
      height: 8,
    });
  });

  it('leaves an even rectangle alone', () => {
    const rect = { x: 10, y: 20, width: 30, height: 40 };
    expect(snapToFrame(rect, FULL_HD)).toEqual(rect);
  });

  it('cuts off what leaves the frame', () => {
    expect(snapToFrame({ x: -5, y: 1000, width: 3000, height: 200 }, FULL_HD)).toEqual({
      x: 0,
      y: 1000,
      width: 1920,
      height: 80,
    });
  });
});
