/** What may be done to a clip's picture. */
export type ClipFilter = PlainFilter | AmountFilter | ChromaKeyFilter | LutFilter;

export interface PlainFilter {
  readonly type: 'grayscale' | 'sepia';
}

/**
 * `blur`: standard deviation in pixels of a frame of 1080 lines. `brightness`: added, of full scale, -1 to 1. `contrast`
 * and `saturation`: factors, 1 changes nothing. `gamma`: above 1 is brighter between black and white.
 */
export interface AmountFilter {
  readonly type: 'blur' | 'brightness' | 'contrast' | 'saturation' | 'gamma';
  readonly amount: number;
}

/** Makes a colour transparent. */
export interface ChromaKeyFilter {
  readonly type: 'chroma_key';
  /** `#RRGGBB`. */
  readonly colour: string;
  /** How far from the colour is still transparent, 0.01-1, and how far from there it is partly so, 0-1. */
  readonly similarity: number;
  readonly blend: number;
}

/** Gives each colour another one, by a table. */
export interface LutFilter {
  readonly type: 'lut';
  /** Of a file that `writeCube` wrote. */
  readonly lutId: string;
}

export const CLIP_FILTER_TYPES = [
  ...['grayscale', 'sepia', 'blur', 'brightness', 'contrast', 'saturation', 'gamma', 'chroma_key', 'lut'],
] as const as readonly ClipFilter['type'][];
