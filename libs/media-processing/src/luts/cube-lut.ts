/** A table that gives each colour another one: what a `.cube` file holds. */
export interface CubeLut {
  /** Points along each edge of the cube. */
  readonly size: number;
  /** Red, green, blue of each point, red running fastest: 0 is black and 1 is full, and values may lie beyond. */
  readonly values: Float64Array;
}

/** Fewer are no cube; more than 65 no grading tool writes, and they are slow to read for every segment. */
export const CUBE_SIZE = { min: 2, max: 65 } as const;
