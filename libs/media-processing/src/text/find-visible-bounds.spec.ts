import { findVisibleBounds } from './find-visible-bounds';

function findIn(...rows: string[]): ReturnType<typeof findVisibleBounds> {
  const pixels = Uint32Array.from(rows.join(''), (pixel) => (pixel === '.' ? 0 : 0x01000000));
  return findVisibleBounds(pixels, rows[0]?.length ?? 0);
}

describe('findVisibleBounds', () => {
  it('holds every visible pixel and no more', () => {
    expect(findIn('......', '...#..', '.#....', '....#.', '......')).toEqual({ x: 1, y: 1, width: 4, height: 3 });
  });

  it('finds a single pixel', () => {
    expect(findIn('...', '..#')).toEqual({ x: 2, y: 1, width: 1, height: 1 });
  });

  it('finds the whole of an image that is full', () => {
    expect(findIn('##', '##')).toEqual({ x: 0, y: 0, width: 2, height: 2 });
  });

  it('finds nothing in an empty image', () => {
    expect(findIn('...', '...')).toBeNull();
  });
});
