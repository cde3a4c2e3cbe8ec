/** A sheet of 10 x 10 images of 320 pixels is 3200 pixels wide: every browser can show that, on phones too. */
const MAX_SIDE = 10;

export interface SpriteGrid {
  readonly columns: number;
  readonly rows: number;
  readonly sheets: number;
}

/** The layout of `count` images on sheets of equal size: row by row, from the top left. */
export function spriteGrid(count: number): SpriteGrid {
  const columns = Math.min(MAX_SIDE, count);
  const rows = Math.min(MAX_SIDE, Math.ceil(count / columns));
  return { columns, rows, sheets: Math.ceil(count / (columns * rows)) };
}

/** Where a picture lies: its sheet, and its column and row there. */
export function placeInGrid(
  index: number,
  { columns, rows }: SpriteGrid,
): { sheet: number; column: number; row: number } {
  const within = index % (columns * rows);
  return {
    sheet: Math.floor(index / (columns * rows)),
    column: within % columns,
    row: Math.floor(within / columns),
  };
}
