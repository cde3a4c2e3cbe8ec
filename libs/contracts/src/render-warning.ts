/** What a client should know of an output that was made all the same. */
export const WARNING_CODES = ['MISSING_GLYPHS', 'DAMAGED_MEDIA'] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

export interface RenderWarning {
  readonly code: WarningCode;
  /** A sentence for the user: what is not as it was asked for, and what can be done. */
  readonly message: string;
  /** The part of the request that is concerned, as a dotted path: `overlays.2`. */
  readonly asset: string;
}
