/** Lengths of these are pixels on a frame of 1080 lines. */
export interface OutlineSpec {
  readonly color?: string | null;
  readonly width?: number | null;
}

export interface ShadowSpec {
  readonly color?: string | null;
  readonly blur?: number | null;
  readonly x?: number | null;
  readonly y?: number | null;
}

export interface BackgroundSpec {
  readonly color?: string | null;
  readonly padding?: number | null;
  readonly radius?: number | null;
}
