import { slideInWay, slideOutWay } from './slide-way';

const FRAME = { width: 1280, height: 720 };
const PLACED = { x: 100, y: 200, width: 300, height: 50 };

describe('a slide', () => {
  it.each([
    ['slide-up', { dx: 0, dy: 520 }, { dx: 0, dy: -250 }],
    ['slide-down', { dx: 0, dy: -250 }, { dx: 0, dy: 520 }],
    ['slide-left', { dx: 1180, dy: 0 }, { dx: -400, dy: 0 }],
    ['slide-right', { dx: -400, dy: 0 }, { dx: 1180, dy: 0 }],
  ] as const)('begins and ends beyond the edges: %s', (type, coming, going) => {
    expect(slideInWay(type, PLACED, FRAME)).toEqual(coming);
    expect(slideOutWay(type, PLACED, FRAME)).toEqual(going);
  });
});
