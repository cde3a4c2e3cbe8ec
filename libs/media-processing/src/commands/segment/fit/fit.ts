import type { Box, Size } from '../contain-fit';

/** A picture and the area that it is to be fitted to. */
export interface FitContext {
  /** In square pixels, upright. */
  readonly picture: Size;
  /** Pixels, even. */
  readonly area: Size;
  /** Whether the whole area has to be painted. */
  readonly fillsArea: boolean;
  /** Unique in the graph. */
  readonly name: string;
  /** Filters that bring the picture to a size, and to the colours of the output. */
  readonly scaleTo: (size: Size) => readonly string[];
}

export interface FittedPicture {
  readonly filters: readonly string[];
  /** What of the area the filters paint. */
  readonly box: Box;
}

/** A way to fit a picture to an area of another shape. */
export type Fit = (context: FitContext) => FittedPicture;

/** All of an area. */
export function whole({ width, height }: Size): Box {
  return { width, height, x: 0, y: 0 };
}
