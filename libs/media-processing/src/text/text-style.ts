export const TEXT_POSITIONS = [
  'top-left',
  'top-center',
  'top-right',
  'center',
  'bottom-left',
  'bottom-center',
  'bottom-right',
] as const;
export type TextPosition = (typeof TEXT_POSITIONS)[number];

/** A text to be laid out on a frame. */
export interface TextBox {
  /** 1-500 characters; a newline breaks the line. */
  readonly text: string;
  readonly position: TextPosition;
  /** Pixels on a frame of 1080 lines; scaled with the height of the real one. */
  readonly fontSize: number;
  /** `#RRGGBB`. */
  readonly colour: string;
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
