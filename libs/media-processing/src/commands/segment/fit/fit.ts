import type { Box, Size } from '../contain-fit';

/** An image and the area that it is fitted to. */
export interface FitContext {
  /** In square pixels, upright. */
  readonly picture: Size;
  /** Pixels, even. */
  readonly area: Size;
  /** Whether the whole area has to be painted. */
  readonly fillsArea: boolean;
  /** Unique in the graph. */
  readonly name: string;
  /** Filters that scale the image and convert it to the output's colours. */
  readonly scaleTo: (size: Size) => readonly string[];
}

export interface FittedPicture {
  readonly filters: readonly string[];
  /** The part of the area that the filters paint. */
  readonly box: Box;
}

/** A way to fit an image to an area with another aspect ratio. */
export type Fit = (context: FitContext) => FittedPicture;

/** All of an area. */
export function whole({ width, height }: Size): Box {
  return { width, height, x: 0, y: 0 };
}
