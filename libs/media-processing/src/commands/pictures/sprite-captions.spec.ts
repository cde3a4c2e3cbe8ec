import * as fc from 'fast-check';
import { spriteCaptions } from './sprite-captions';
import { placeInGrid, spriteGrid } from './sprite-grid';

describe('spriteCaptions', () => {
  it('name the part of a sheet for each stretch of time', () => {
    const text = spriteCaptions({
      grid: spriteGrid(3),
      width: 320,
      height: 180,
      edgesMs: [0, 1500, 3_599_999, 3_723_004],
      sheetUrl: (sheet) => `sheet-${sheet}.jpg`,
    });
    expect(text).toBe(
      [
        'WEBVTT',
        '',
        '00:00:00.000 --> 00:00:01.500',
        'sheet-0.jpg#xywh=0,0,320,180',
        '',
        '00:00:01.500 --> 00:59:59.999',
        'sheet-0.jpg#xywh=320,0,320,180',
        '',
        '00:59:59.999 --> 01:02:03.004',
        'sheet-0.jpg#xywh=640,0,320,180',
        '',
      ].join('\n'),
    );
  });
});

describe('spriteGrid', () => {
  it.each([
    [1, { columns: 1, rows: 1, sheets: 1 }],
    [7, { columns: 7, rows: 1, sheets: 1 }],
    [11, { columns: 10, rows: 2, sheets: 1 }],
    [100, { columns: 10, rows: 10, sheets: 1 }],
    [101, { columns: 10, rows: 10, sheets: 2 }],
  ])('of %i pictures', (count, grid) => {
    expect(spriteGrid(count)).toEqual(grid);
  });

  it('has a place of its own for every picture, and no sheet without one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 700 }), (count) => {
        const grid = spriteGrid(count);
        const places = Array.from({ length: count }, (_, index) => placeInGrid(index, grid));
        expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(count);
        expect(new Set(places.map(({ sheet }) => sheet)).size).toBe(grid.sheets);
        expect(places.every(({ column, row }) => column < grid.columns && row < grid.rows)).toBe(true);
      }),
    );
  });
});
