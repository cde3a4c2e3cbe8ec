export const TEXT_POSITIONS = [
  'top-left',
  'top-center',
  'top-right',
  'center-left',
  'center',
  'center-right',
  'bottom-left',
  'bottom-center',
  'bottom-right',
] as const;
export type TextPosition = (typeof TEXT_POSITIONS)[number];

/** Top left corner of a box, in whole pixels of the frame. A box that would leave the frame there is moved inside. */
export interface FramePoint {
  readonly x: number;
  readonly y: number;
}

export const FONT_FAMILIES = ['Inter', 'Noto Sans'] as const;
export type FontFamily = (typeof FONT_FAMILIES)[number];

export const FONT_WEIGHTS = [100, 200, 300, 400, 500, 600, 700, 800, 900] as const;
export type FontWeight = (typeof FONT_WEIGHTS)[number];

export const ALIGNMENTS = ['left', 'center', 'right'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/** The shape of the letters. Scripts without italics stand upright. */
export interface FontFace {
  readonly family: FontFamily;
  readonly weight: FontWeight;
  readonly italic: boolean;
}

/** Lengths are pixels on a frame of 1080 lines, scaled with the height of the real one; colours are `#RRGGBB[AA]`. */
export interface TextOutline {
  readonly colour: string;
  /** How far it reaches beyond the letters. */
  readonly width: number;
}

export interface TextShadow {
  readonly colour: string;
  readonly blur: number;
  readonly x: number;
  readonly y: number;
}

/** A plate behind the lines. */
export interface TextBackground {
  readonly colour: string;
  /** Between the lines and the edge of the plate. */
  readonly padding: number;
  /** Of its corners. */
  readonly radius: number;
}

/**
 * What is drawn beside the letters. `auto`: an outline, black or white, that stands out against any picture, with a
 * soft shadow.
 */
export type TextDecoration =
  | 'auto'
  | {
      readonly outline: TextOutline | null;
      readonly shadow: TextShadow | null;
      readonly background: TextBackground | null;
    };

export interface TextStyle extends FontFace {
  /** A font that is asked for each character before the family is, by its path; null: none. */
  readonly file: string | null;
  /** Null: the side of the frame that the text stands at. */
  readonly alignment: Alignment | null;
  /** Of a line, in pixels of the frame; null: as wide as the frame without its margins, which is also the most. */
  readonly maxWidth: number | null;
  /** In ems. */
  readonly lineHeight: number;
  readonly decoration: TextDecoration;
  /** Of everything together, 0-1. */
  readonly opacity: number;
}

export const DEFAULT_TEXT_STYLE: TextStyle = {
  family: 'Inter',
  file: null,
  weight: 600,
  italic: false,
  alignment: null,
  maxWidth: null,
  // Room for two diacritics above a Thai consonant and for the strokes below a Devanagari one.
  lineHeight: 1.35,
  decoration: 'auto',
  opacity: 1,
};

/** A text to be laid out on a frame. */
export interface TextBox {
  /** 1-500 characters; a newline breaks the line. */
  readonly text: string;
  readonly position: TextPosition | FramePoint;
  /** Pixels on a frame of 1080 lines; scaled with the height of the real one. */
  readonly fontSize: number;
  /** `#RRGGBB` or `#RRGGBBAA`. */
  readonly colour: string;
  readonly style: TextStyle;
}

/** A laid-out text: a PNG cut to what is visible, and where its top left corner belongs on the frame. */
export interface Raster {
  readonly png: Buffer;
  /** SHA-256 of the PNG's bytes, hexadecimal. */
  readonly id: string;
  /** Even, inside the frame. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
